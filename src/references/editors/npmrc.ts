import { type LineFormat, PLAIN_OR_FORM, type Style, lineEditor, only, notBehind, notForm, separatedBy, unless } from './lines.js';
import { asVariable } from './values.js';

/** npm trims what it has read, and its expression for a line ends at separators of Unicode. */
const json = (text: string): string | undefined => (text.trim() === text ? JSON.stringify(text).replace(/[\u2028\u2029]/g, (one) => `\\u${one.charCodeAt(0).toString(16)}`) : undefined);

/** What npm's reader of INI takes for JSON between double quotes. Single ones are taken off before, and then a number would be one. */
const double: Style = {
  quote: '"',
  write: (text) => json(text)?.slice(1, -1),
  read: unless(/["\\]/),
  escapes: true,
};
const single: Style = { quote: "'", write: (text) => (PLAIN_OR_FORM.test(text) && Number.isNaN(Number(text)) ? text : undefined), read: unless(/['"\\]/) };
const bare: Style = { quote: '', write: only(PLAIN_OR_FORM), read: unless(/["'\\;#]/) };

const format: LineFormat = {
  comments: ['#', ';'],
  entry: separatedBy(/=/),
  styles: [double, single, bare],
  requote: json,
};

const variable = notBehind('\\', asVariable((name) => `\${${name}}`));

/** npm, pnpm, Yarn 1 and Bun put `${NAME}` in; a backslash before it keeps it as it is: https://docs.npmjs.com/cli/v11/configuring-npm/npmrc */
export const npmrc = lineEditor({
  id: 'npmrc',
  title: '.npmrc',
  files: [/(?:^|\/)[._]?npmrc(?:\.[^/]+)?$/],
  format,
  literal: notForm,
  form: (place) => (String(place.path.at(-1)).endsWith('[]') ? { left: 'npm puts no variables into lists. Take the key out of it.' } : variable(place)),
});
