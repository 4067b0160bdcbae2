// Readers of formats that have nothing to do with the editors: what programs read, as plain as can be.

type Pairs = readonly (readonly [string, string])[];

/** Names and values by one expression for each line, quotes taken as they stand. */
export const readIni = (text: string): Pairs =>
  text.split(/\r?\n/).flatMap((line): Pairs => {
    const [, name, value] = /^\s*([^#;[=:]+?)\s*[=:]\s*(.*?)\s*$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [['line', line]] : [[name, value]];
  });

/** As npm reads: JSON in double quotes, else up to `;` or `#`, with a backslash before those. */
export const readNpm = (text: string): Pairs =>
  text.split(/[\r\n]+/).flatMap((line): Pairs => {
    if (/^\s*(?:[;#]|$)/.test(line)) return [];
    const [, name = '', raw = ''] = /^([^=]+)=(.*)$/.exec(line) ?? [];
    const value = raw.trim();
    if (value.startsWith('"') && value.endsWith('"')) return [[name.trim(), String(JSON.parse(value))]];
    return [[name.trim(), value.replace(/^((?:\\[;#\\]|[^;#])*).*$/, '$1').replace(/\\([;#\\])/g, '$1').trim()]];
  });

export const putIn = (pairs: Pairs, variables: Readonly<Record<string, string>>): Pairs => pairs.map(([name, value]) => [name, value.replace(/\$\{([A-Z_]+)\}/g, (all, variable: string) => variables[variable] ?? all)]);

/** Lines are joined, comments left out, and each is read character by character. */
export function readProperties(text: string): Pairs {
  const natural = text.split(/\r\n|\r|\n/);
  const pairs: [string, string][] = [];
  while (natural.length > 0) {
    let line = (natural.shift() ?? '').replace(/^[ \t\f]+/, '');
    if (line === '' || /^[#!]/.test(line)) continue;
    while (/(?:^|[^\\])(?:\\\\)*\\$/.test(line) && natural.length > 0) line = line.slice(0, -1) + (natural.shift() ?? '').replace(/^[ \t\f]+/, '');
    const parts = /^((?:\\.|[^\\=: \t\f])*)[ \t\f]*[=:]?[ \t\f]*(.*)$/s.exec(line);
    pairs.push([unescape(parts?.[1] ?? ''), unescape(parts?.[2] ?? '')]);
  }
  return pairs;
}

const LETTERS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f' };
const unescape = (raw: string): string => raw.replace(/\\(?:u([0-9A-Fa-f]{4})|(.))/gs, (_, code: string | undefined, one: string) => (code === undefined ? (LETTERS[one] ?? one) : String.fromCharCode(parseInt(code, 16))));

export const readPgpass = (text: string): readonly string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.replace(/\\(.)/gs, (_, one: string) => `\\${one.charCodeAt(0)};`).split(':').map((field) => field.replace(/\\(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)))));

/** Without escapes, which are never written. */
export const readNetrc = (text: string): readonly string[] => (text.replace(/^#.*$/gm, '').match(/"[^"]*"|\S+/g) ?? []).map((word) => word.replace(/^"|"$/g, ''));
