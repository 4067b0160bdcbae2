import type { FileEditor } from './editor.js';
import { type Entry, type LineFormat, lineEditor, notBehind, notForm } from './lines.js';
import { type Form, asVariable, noForm } from './values.js';

/** The name ends at the first `=`, `:` or white space that no backslash escapes: `java.util.Properties.load`. White space at the end is a part of the value. */
function entry(line: string): Entry | undefined {
  const start = line.length - line.trimStart().length;
  let at = start;
  while (at < line.length && !/[=: \t\f]/.test(line.charAt(at))) at += line.charAt(at) === '\\' ? 2 : 1;
  at = Math.min(at, line.length);
  const [separator = ''] = /^(?:[ \t\f]*[=:])?[ \t\f]*/.exec(line.slice(at)) ?? [];
  return { name: line.slice(start, at), start: at + separator.length, end: line.length };
}

const ESCAPES: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', ' ': '\\ ', '\\': '\\\\', '=': '\\=', ':': '\\:' };

/** What is not ASCII is escaped, for files are read as Latin-1 by some and as UTF-8 by others; and what would be a separator behind white space alone. */
const write = (text: string): string =>
  text.replace(/^[=:]|[\\ ]|[^ -~]/g, (character) => ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);

const format: LineFormat = { comments: ['#', '!'], continues: true, entry, styles: [{ quote: '', write, escapes: true }] };

/** Many libraries put something in place of `${…}`, whoever reads the file. */
const properties = (about: Omit<Parameters<typeof lineEditor>[0], 'format' | 'literal'>): FileEditor => lineEditor({ ...about, format, literal: notForm });

const placeholder = (form: (variable: string) => string): Form => notBehind('\\', asVariable(form));

export const PROPERTIES: readonly FileEditor[] = [
  // Spring Boot, Quarkus, Micronaut: https://docs.spring.io/spring-boot/reference/features/external-config.html#features.external-config.files.property-placeholders
  properties({ id: 'application-properties', title: 'application properties', files: [/(?:^|\/)(?:application|bootstrap)(?:-[^/]+)?\.properties$/], form: placeholder((variable) => `\${${variable}}`) }),
  // https://logging.apache.org/log4j/2.x/manual/lookups.html
  properties({ id: 'log4j2-properties', title: 'Log4j configuration', files: [/(?:^|\/)log4j2[^/]*\.properties$/], form: placeholder((variable) => `\${env:${variable}}`) }),
  properties({
    id: 'gradle-properties',
    title: 'Gradle properties',
    files: [/(?:^|\/)gradle\.properties$/],
    form: noForm('Gradle puts no variables into its properties. Take the property out, and give it as ORG_GRADLE_PROJECT_ and its name in the environment.'),
  }),
  properties({ id: 'properties', title: 'Java properties', files: [/\.properties$/i], form: noForm('Whether variables are put into Java properties is a matter of the program. Have it read a variable, and take the key out of the file.') }),
];
