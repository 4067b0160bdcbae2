// `npm run words` writes src/detection/wordData.ts: what the words of code and prose are like, counted in the packages that this project depends on.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const LARGEST_FILE = 300_000;
/** Words in fewer files are names and noise. */
const LEAST_FILES = 6;
const COMMON_WORDS = 1600;
const SHORTEST_COMMON = 5;

const counts = new Map<string, number>();
for (const entry of readdirSync(join(ROOT, 'node_modules'), { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !/\.(?:md|js|mjs|json|ts)$/.test(entry.name)) continue;
  const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
  if (text.length > LARGEST_FILE) continue;
  for (const word of new Set((text.match(/[A-Z]?[a-z]{2,}|[A-Z]{3,}/g) ?? []).map((found) => found.toLowerCase()))) counts.set(word, (counts.get(word) ?? 0) + 1);
}
const words = [...counts].filter(([, files]) => files >= LEAST_FILES).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));

const pairs = new Map<string, number>();
const firsts = new Map<string, number>();
for (const [word, files] of words) {
  const weight = Math.log(1 + files);
  for (let i = 1; i < word.length; i++) {
    pairs.set(word.slice(i - 1, i + 1), (pairs.get(word.slice(i - 1, i + 1)) ?? 0) + weight);
    firsts.set(word.charAt(i - 1), (firsts.get(word.charAt(i - 1)) ?? 0) + weight);
  }
}

/** How much likelier the pair is in words than in random letters: log2 from -6 to 4, in steps of 0.3, as a base 36 digit. */
function digitOf(a: string, b: string): string {
  const of = firsts.get(a) ?? 0;
  const odds = Math.log2((((pairs.get(a + b) ?? 0) + (0.05 * of) / 26 + 1e-9) / (1.05 * of + 1e-9)) * 26);
  return Math.round((Math.min(4, Math.max(-6, odds)) + 6) / 0.3).toString(36);
}

const table = LETTERS.map((a) => LETTERS.map((b) => digitOf(a, b)).join(''));
const common = words.filter(([word]) => word.length >= SHORTEST_COMMON).slice(0, COMMON_WORDS).map(([word]) => word).sort();
const lines = (text: string): string => (text.match(/.{1,150}(?: |$)/g) ?? []).map((line) => `  '${line.trim()} ' +`).join('\n').replace(/ ' \+$/, "'");
writeFileSync(
  join(ROOT, 'src', 'detection', 'wordData.ts'),
  `// Written by \`npm run words\`: counted in the packages that this project depends on.

/** A row for each first letter, in it a base 36 digit for each second one: how much likelier the pair is in words than by chance, log2 = digit * 0.3 - 6. */
export const LETTER_PAIRS =
${table.map((row) => `  '${row}' +`).join('\n').replace(/ \+$/, '')};

/** Words of five letters or more that are common in code and its documentation. */
export const COMMON_WORDS =
${lines(common.join(' '))};
`,
);
