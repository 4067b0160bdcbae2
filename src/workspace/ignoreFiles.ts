import { lstat, realpath } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { extendedPath } from '../ignoring/gitleaksSchema.js';
import type { IgnoreFile, IgnoreFileKind, Problem } from '../ignoring/ignored.js';
import { KEYWRIGHT_FILE } from '../ignoring/keywrightFile.js';
import { slashed } from './ignoreRules.js';
import { readText } from './readText.js';

/** Read at the top of each folder. Of those of one kind, the first that is there. */
const NAMES: readonly (readonly [name: string, kind: IgnoreFileKind])[] = [
  [KEYWRIGHT_FILE, 'keywright'],
  ['.gitleaks.toml', 'gitleaks'],
  ['gitleaks.toml', 'gitleaks'],
  ['.gitleaksignore', 'gitleaks-ignore'],
  ['.secrets.baseline', 'detect-secrets'],
];
export const IGNORE_FILE_NAMES: readonly string[] = NAMES.map(([name]) => name);

/** Baselines of large repositories are long. */
const MAX_BYTES = 4 << 20;
/** As gitleaks has it. */
const MAX_EXTENDED = 2;

/** What a folder says of its findings. Only regular files within it are read. @throws the signal's reason. */
export async function readIgnoreFiles(root: string, signal?: AbortSignal): Promise<{ readonly files: readonly IgnoreFile[]; readonly problems: readonly Problem[] }> {
  const files: IgnoreFile[] = [];
  const problems: Problem[] = [];
  const top = await realpath(root).catch(() => root);
  const read = async (path: string, kind: IgnoreFileKind): Promise<IgnoreFile | undefined> => {
    const at = resolve(top, path);
    const real = await realpath(at).catch(() => at);
    const say = (message: string): void => void problems.push({ file: slashed(path), message: `it was not read: ${message}` });
    if (!isWithin(top, real)) say('it is outside of the folder');
    else {
      const text = await readText(real, MAX_BYTES, signal);
      if ('text' in text) return { path: slashed(relative(top, at)), kind, text: text.text };
      say(text.detail);
    }
    return undefined;
  };
  for (const [name, kind] of NAMES) {
    if (files.some((file) => file.kind === kind) || !(await exists(resolve(top, name)))) continue;
    let file = await read(name, kind);
    if (file !== undefined) files.push(file);
    for (let depth = 0; kind === 'gitleaks' && file !== undefined && depth < MAX_EXTENDED; depth++) {
      const next = extendedPath(file);
      file = next === undefined ? undefined : await read(next, 'gitleaks-base');
      if (file !== undefined) files.push(file);
    }
  }
  return { files, problems };
}

const exists = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

function isWithin(top: string, path: string): boolean {
  const way = relative(top, path);
  return way !== '' && way.split(/[\\/]/)[0] !== '..' && !isAbsolute(way);
}
