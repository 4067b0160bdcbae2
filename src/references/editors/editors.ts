import { dotenv } from './dotenv.js';
import type { FileEditor } from './editor.js';
import { plain } from './plain.js';

/** The first whose files match edits a file: those of one tool before those of a language. */
export const EDITORS: readonly FileEditor[] = [dotenv, plain];

/** @param path with either separator. */
export function editorFor(path: string): FileEditor {
  const normal = path.replaceAll('\\', '/');
  return EDITORS.find(({ files }) => files.some((pattern) => pattern.test(normal))) ?? plain;
}
