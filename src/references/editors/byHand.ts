import type { FileEditor } from './editor.js';
import { PLAIN } from './lines.js';

/** A language whose files are not read yet: the key stays, and it is said what reads a variable there. What is no secret by itself is written where no quotes matter to it. */
const byHand = (id: string, title: string, files: readonly RegExp[], read: (variable: string) => string): FileEditor => ({
  id,
  title,
  files,
  holdsValues: false,
  rewrite: (_, occurrences) =>
    occurrences.map(({ start, end, by }) => {
      if (by.kind === 'reference') return { left: `A ${title} is changed by hand. Write ${read(by.variable)} in the place of the string, or of the part of it, that the key is.` };
      const newText = by.value.reveal();
      return PLAIN.test(newText) ? { edits: [{ start, end, newText }] } : { left: 'The new value has characters that may mean something there.', unwritable: true };
    }),
});

export const BY_HAND: readonly FileEditor[] = [
  byHand('razor', 'Razor page', [/\.(?:cshtml|razor)$/i], (variable) => `System.Environment.GetEnvironmentVariable("${variable}")`),
  byHand('phtml', 'PHP template', [/\.phtml$/i], (variable) => `getenv('${variable}')`),
];
