// Lists of files and places for people: a dialog is no taller than a screen, and a notification shorter still.

/** Lines of a list that a dialog shows. */
const MOST_LINES = 8;
/** Sentences, which take some lines each, of a dialog or a notification. */
const MOST_SENTENCES = 4;

/** The first of many, and how many more there are. Whoever shows it writes all of them into the log. One more takes no more room than its number. */
const few = (all: readonly string[], most: number, more: (count: number) => string): readonly string[] =>
  all.length <= most + 1 ? all : [...all.slice(0, most), more(all.length - most)];

/** A list of short lines under its head, as one text; nothing where there is nothing to list. */
export const bulleted = (head: string, lines: readonly string[]): readonly string[] => listed(head, lines, MOST_LINES);

/** A list of what takes some lines each. */
export const bulletedSentences = (head: string, sentences: readonly string[]): readonly string[] => listed(head, sentences, MOST_SENTENCES);

const listed = (head: string, lines: readonly string[], most: number): readonly string[] =>
  lines.length === 0 ? [] : [[head, ...few(lines, most, (count) => `and ${count} more, which the log lists`).map((one) => `  • ${one}`)].join('\n')];

/** Sentences for a notification. */
export const fewSentences = (all: readonly string[]): readonly string[] => few(all, MOST_SENTENCES, (count) => `The log has ${count} more of these.`);
