import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Session } from './session.js';

/** A key as it might stand in a file: as text, as UTF-16, or in base64 at any of its three phases. */
function formsOf(key: string): readonly Buffer[] {
  const bytes = Buffer.from(key, 'utf8');
  const phases = [0, 1, 2].map((skip) => {
    const shifted = bytes.subarray(skip);
    return Buffer.from(shifted.subarray(0, shifted.length - (shifted.length % 3)).toString('base64'), 'latin1');
  });
  return [bytes, Buffer.from(key, 'utf16le'), ...phases];
}

/**
 * Where any of the keys stands in the clear: in every file of the session but its workspace (server data, logs, global and workspace state, local history,
 * browser profile, installed extension), in the browser's local storage, and in all that the page shows or says outside text editors.
 */
export async function leaksOf(session: Session, keys: readonly string[]): Promise<readonly string[]> {
  const forms = keys.flatMap(formsOf);
  const leaks: string[] = [];
  const entries = await readdir(session.folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const path = join(entry.parentPath, entry.name);
    if (!entry.isFile() || path.startsWith(join(session.folder, 'workspace'))) continue;
    const content = await readFile(path).catch(() => undefined); // A log may be rotated away while we look.
    if (content !== undefined && forms.some((form) => content.includes(form))) leaks.push(relative(session.folder, path));
  }
  const stored = await session.workbench.page.evaluate('JSON.stringify(Object.entries(localStorage))');
  if (typeof stored === 'string' && keys.some((key) => stored.includes(key))) leaks.push('local storage of the browser');
  const shown = await session.workbench.visibleText();
  if (keys.some((key) => shown.includes(key))) leaks.push('the page');
  return leaks;
}

/** What the extension has logged in this session: without it, a search of the logs would prove nothing. */
export async function extensionLog(session: Session): Promise<string> {
  const entries = await readdir(session.folder, { recursive: true, withFileTypes: true });
  const logs = entries.filter((entry) => entry.isFile() && /keywright.*\.log$/iu.test(join(entry.parentPath, entry.name)) && entry.parentPath.includes('exthost'));
  return (await Promise.all(logs.map((entry) => readFile(join(entry.parentPath, entry.name), 'utf8')))).join('\n');
}
