import { type Entry, type LineFormat, PLAIN, lineEditor, only, unless } from './lines.js';
import { noForm } from './values.js';

/** A `#` or `;` that no quote holds begins a comment: https://git-scm.com/docs/git-config#_syntax */
function entry(line: string): Entry | undefined {
  const separator = line.indexOf('=');
  if (separator < 0) return undefined;
  let quoted = false;
  let at = separator + 1;
  for (; at < line.length; at++) {
    const character = line.charAt(at);
    if (character === '"') quoted = !quoted;
    else if (character === '\\') at++;
    else if (!quoted && /[#;]/.test(character)) break;
  }
  const value = line.slice(separator + 1, at);
  const trimmed = value.trim();
  const start = separator + 1 + value.indexOf(trimmed);
  return { name: line.slice(0, separator).trim(), start, end: start + trimmed.length };
}

const escaped = (text: string): string | undefined => (/\p{Cc}/u.test(text) ? undefined : text.replace(/["\\]/g, '\\$&'));

const format: LineFormat = {
  comments: ['#', ';'],
  continues: true,
  entry,
  styles: [
    { quote: '"', write: escaped, read: unless(/["\\]/), escapes: true },
    { quote: '', write: only(PLAIN), read: unless(/["\\]/), escapes: true },
  ],
  requote: (value) => {
    const inner = escaped(value);
    return inner === undefined ? undefined : `"${inner}"`;
  },
};

export const gitConfig = lineEditor({
  id: 'git-config',
  title: 'git configuration',
  files: [/(?:^|\/)\.gitconfig(?:[._-][^/]+)?$/, /(?:^|\/)(?:\.git|git)\/config$/, /(?:^|\/)\.gitmodules$/, /(?:^|\/)\.lfsconfig$/],
  format,
  form: noForm('git puts no variables into its configuration. Take it out, and let a credential helper give the password, or set the option by GIT_CONFIG_COUNT, GIT_CONFIG_KEY_0 and GIT_CONFIG_VALUE_0 in its environment.'),
});
