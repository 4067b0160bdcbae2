import { readFile, readdir } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type Announcement, type Answer, LONGEST, announcement, answer, parseAs } from './messages.js';
import { checkOwn, lies, windowsFolder } from './place.js';

/** Milliseconds for a window to answer: it asks nobody meanwhile. */
const patience = 20_000;

/** A window that has a folder open. */
export interface OpenWindow {
  /** The folder of it that a directory lies in. */
  readonly folder: string;
  /** @returns undefined when the window is gone. @throws when it does not answer, or is no longer to. */
  ask(texts: readonly string[], signal: AbortSignal): Promise<Answer | undefined>;
}

/** The windows that have a directory open, the one with the nearest folder first. Only what belongs to this user is looked at. */
export async function windowsOf(directory: string): Promise<readonly OpenWindow[]> {
  const place = windowsFolder();
  const names = await readdir(place).catch((): string[] => []);
  if (names.length > 0) await checkOwn(place);
  const told = await Promise.all(names.filter((name) => name.endsWith('.json')).map((name) => announcedIn(join(place, name))));
  return told
    .flatMap((one) => (one === undefined ? [] : one.folders.filter((folder) => lies(directory, folder)).map((folder) => ({ one, folder }))))
    .sort((a, b) => b.folder.length - a.folder.length)
    .map(({ one, folder }) => ({ folder, ask: (texts, signal) => askOne(one, directory, texts, signal) }));
}

async function announcedIn(file: string): Promise<Announcement | undefined> {
  try {
    await checkOwn(file);
    return parseAs(announcement, await readFile(file, 'utf8'));
  } catch {
    return undefined; // Gone meanwhile, or nothing of ours.
  }
}

function askOne({ socket, token }: Announcement, directory: string, texts: readonly string[], signal: AbortSignal): Promise<Answer | undefined> {
  return new Promise((resolve, reject) => {
    const connection = connect({ path: socket, signal });
    let text = '';
    connection.setEncoding('utf8').setTimeout(patience, () => connection.destroy(new Error('The window did not answer.')));
    connection.once('error', (error) => ('code' in error && (error.code === 'ECONNREFUSED' || error.code === 'ENOENT') ? resolve(undefined) : reject(error)));
    connection.once('connect', () => connection.write(`${JSON.stringify({ token, directory, texts })}\n`));
    connection.on('data', (chunk: string) => {
      text += chunk;
      if (text.length > LONGEST) connection.destroy(new Error('The window answered too much.'));
    });
    connection.once('end', () => {
      const parsed = parseAs(answer, text);
      if (parsed === undefined) reject(new Error('The window ended without an answer.'));
      else resolve(parsed);
    });
  });
}
