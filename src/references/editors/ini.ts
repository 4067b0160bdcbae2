import type { FileEditor } from './editor.js';
import { type LineFormat, PLAIN, PLAIN_OR_FORM, lineEditor, only, separatedBy, notBehind } from './lines.js';
import { type Form, type FormPlace, type Literal, asVariable, noForm } from './values.js';

const separated = separatedBy(/[=:]/);

/** Readers disagree about nearly everything but names and values, so only what all of them read alike is written. A line that is indented and has no name goes on with the value above. */
const ini: LineFormat = {
  comments: ['#', ';'],
  entry: (line) => separated(line) ?? (/^[ \t]+[^\s[]/.test(line) ? { name: '', start: line.length - line.trimStart().length } : undefined),
  styles: (['"', "'", ''] as const).map((quote) => ({ quote, write: only(PLAIN_OR_FORM) })),
};

/** Python's own reader takes `%` for the beginning of an interpolation, and `%%` for `%`. */
const interpolated: Literal = (value) => (/^[A-Za-z0-9_:/.@+=,~*%-]+$/.test(value) ? value.replaceAll('%', '%%') : undefined);
/** What twine and distutils read, which interpolate nothing. A line that goes on may be nothing but the value. */
const raw: LineFormat = { ...ini, styles: [{ quote: '', write: only(/^[^\s\p{Cc}#;][^\s\p{Cc}]*$/u) }] };

/** Of what tox puts variables into: https://tox.wiki/en/latest/config.html#environment-variable-substitutions */
const inTox: Form = (place) =>
  /^(?:tox|testenv|testenv:.*)$/.test(sectionOf(place)) ? notBehind('\\', asVariable((variable) => `{env:${variable}}`))(place) : { left: 'tox puts variables into its own sections only. Have the program read a variable, and take the key out of the file.' };

const expansion = notBehind('%', asVariable((variable) => `%(ENV_${variable})s`));
/** Of variables that a program gets, Supervisor reads words and quotes once it has put its own in. */
const inSupervisor: Form = (place) =>
  place.path.at(-1) === 'environment' && !/["']/.test(place.before.slice(-1)) ? { left: 'Without quotes around it a variable may be read as several. Put the value into double quotes first.' } : expansion(place);

const sectionOf = ({ path }: FormPlace): string => (path.length > 1 ? String(path[0]) : '');

const named = (tool: string, then: string): Form => noForm(`${tool} puts no variables into this file. ${then}`);

/** Who reads a file by its name, before what is only known to be one of this kind. */
export const INI: readonly FileEditor[] = [
  lineEditor({ id: 'tox', title: 'tox configuration', files: [/(?:^|\/)tox\.ini$/], format: ini, literal: only(PLAIN), form: inTox }),
  // https://supervisord.org/configuration.html#environment-variables
  lineEditor({ id: 'supervisor', title: 'Supervisor configuration', files: [/(?:^|\/)supervisord?\.conf$/, /(?:^|\/)supervisor\/conf\.d\/[^/]+\.(?:conf|ini)$/], format: ini, literal: only(PLAIN), form: inSupervisor }),
  lineEditor({
    id: 'aws-credentials',
    title: 'AWS credentials file',
    files: [/(?:^|\/)\.aws\/(?:credentials|config)$/],
    format: ini,
    literal: only(PLAIN),
    form: named('The AWS tools', 'Take the profile out of it, and give them AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in their environment, or a credential_process.'),
  }),
  lineEditor({ id: 'alembic', title: 'Alembic configuration', files: [/(?:^|\/)alembic\.ini$/], format: ini, literal: interpolated, form: named('Alembic', 'Set the option from os.environ in env.py.') }),
  lineEditor({
    id: 'pip-config',
    title: 'pip configuration',
    files: [/(?:^|\/)\.?pip\/pip\.(?:conf|ini)$/, /(?:^|\/)pip\.(?:conf|ini)$/],
    format: raw,
    form: named('pip', 'Give it the address as PIP_INDEX_URL or PIP_EXTRA_INDEX_URL in its environment, or the password by keyring.'),
  }),
  lineEditor({ id: 'pypirc', title: '.pypirc', files: [/(?:^|\/)\.?pypirc$/], format: raw, form: named('twine', 'Take the password out of it, and give twine TWINE_PASSWORD in its environment, or the password by keyring.') }),
  lineEditor({ id: 'ini', title: 'INI file', files: [/\.(?:ini|cfg)$/i], format: ini, literal: only(PLAIN), form: noForm('How a program puts variables into its INI file is a matter of the program. Have it read a variable, and take the key out of the file.') }),
];
