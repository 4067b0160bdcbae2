import type { JSONPath } from 'jsonc-parser';
import { jsonStrings, type JsonString } from '../jsonStrings.js';
import { ascii } from './ascii.js';
import { type Decoded, decodedBuilder } from './decoded.js';
import { unescapeJson } from './unescape.js';

/** Larger notebooks hold pictures and tables, not more of what people write. */
const LARGEST = 16 * 1024 * 1024;

const ESCAPE = 0x1b;
const LF = 0x0a;

/** What a person wrote into a cell: `source`, and `input` before format 4. */
const SOURCE = new Set(['source', 'input']);
/** The text of an output; the last four are of format 3, where format 4 has `data` by media type. */
const OUTPUT = new Set(['text', 'traceback', 'evalue', 'html', 'svg', 'latex', 'javascript']);
const TEXT_TYPE = /^text\/|^application\/javascript$|^image\/svg\+xml$/;

/** The path of the text that a string is, or is a line of; undefined where it is neither source nor output of a cell. */
function textOf({ path }: JsonString): JSONPath | undefined {
  const cell = path.indexOf('cells') + 2;
  const part = String(path[cell]);
  const output = String(path[cell + 2]);
  const length = SOURCE.has(part) ? 1 : part !== 'outputs' ? 0 : OUTPUT.has(output) ? 3 : output === 'data' && TEXT_TYPE.test(String(path[cell + 3])) ? 4 : 0;
  const whole = path.slice(0, cell + length);
  const isLine = path.length === whole.length + 1 && typeof path.at(-1) === 'number';
  return cell > 1 && length > 0 && (isLine || path.length === whole.length) ? whole : undefined;
}

/** Without the colours of a terminal, which stand in the middle of what they colour. */
function withoutColours(text: Decoded): Decoded {
  const { bytes } = text;
  if (!bytes.includes(ESCAPE)) return text;
  const out = decodedBuilder(bytes.length);
  for (let at = 0; at < bytes.length; ) {
    const end = afterColour(bytes, at);
    if (end === at) {
      const { start, end: to } = text.sourceOf(at, at + 1);
      out.push(bytes[at] ?? 0, start, to);
    }
    at = end === at ? at + 1 : end;
  }
  return out.done(text.start, text.end);
}

/** Where the control sequence that begins at `at` ends: ESC `[`, parameters, a letter. */
function afterColour(bytes: Uint8Array, at: number): number {
  if (bytes[at] !== ESCAPE || bytes[at + 1] !== ascii('[')) return at;
  let end = at + 2;
  while (end < at + 32 && (bytes[end] ?? 0) >= 0x20 && (bytes[end] ?? 0) < 0x40) end++;
  return (bytes[end] ?? 0) >= 0x40 && (bytes[end] ?? 0) < 0x7f ? end + 1 : at;
}

function joined(bytes: Uint8Array, lines: readonly JsonString[]): Decoded {
  const out = decodedBuilder(lines.reduce((sum, { start, end }) => sum + end - start + 1, 0));
  let last: JsonString | undefined;
  for (const line of lines) {
    // Lines of source end with their line end; those of a traceback have none.
    if (last !== undefined && !last.value.endsWith('\n')) out.push(LF, last.end, line.start);
    unescapeJson(out, bytes, line.start, line.end);
    last = line;
  }
  return withoutColours(out.done(lines[0]?.start ?? 0, last?.end ?? 0));
}

/** The texts of a notebook, each cell's source and each of its saved outputs, as they are read in the notebook. Undefined where it is not valid JSON. */
export function notebookTexts(bytes: Uint8Array): readonly Decoded[] | undefined {
  if (bytes.length > LARGEST) return undefined;
  // One character for each byte, so that offsets are of bytes; JSON's own characters are ASCII.
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = new TextDecoder('latin1').decode(marked ? bytes.subarray(3) : bytes);
  const strings = jsonStrings(marked ? `   ${text}` : text, false);
  if (strings === undefined) return undefined;
  const groups = new Map<string, JsonString[]>();
  for (const string of strings) {
    const group = textOf(string)?.join('/');
    if (group === undefined) continue;
    const lines = groups.get(group);
    if (lines === undefined) groups.set(group, [string]);
    else lines.push(string);
  }
  return [...groups.values()].map((lines) => joined(bytes, lines));
}
