import { createScanner } from 'jsonc-parser';
import type { Covering, Syntax } from '../values.js';

interface Container {
  readonly isArray: boolean;
  /** What the next value stands for, or the last one did. */
  key: string | number;
  /** What has to come next; `}` and `]` may come instead of the first and the last. */
  next: 'name' | 'colon' | 'value' | 'comma';
}

const BROKEN: Covering = { left: 'What stands before it is no valid JSON, so that it was not read.' };
const NAME: Covering = { left: 'It is the name of a property, and a name is no value.' };
const CUT: Covering = { left: 'It begins or ends within an escape.' };

/**
 * JSON with comments and trailing commas, as most of its readers take it, and one text after another, as in JSON Lines. Read once, as far as it is asked about and as far as it is valid;
 * depth costs no stack.
 */
export const jsonSyntax: Syntax = (text) => {
  // A byte order mark is no part of JSON; a space in its place keeps the offsets.
  const scanner = createScanner(text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text);
  const containers: Container[] = [];
  /** What the last token that was read is, and how far that goes. */
  let covering: Covering | 'string';
  let end = 0;

  const read = (): void => {
    covering = readToken();
    end = covering === BROKEN ? text.length : scanner.getTokenOffset() + scanner.getTokenLength();
  };

  const readToken = (): Covering | 'string' => {
    scanner.scan();
    const token = text.slice(scanner.getTokenOffset(), scanner.getTokenOffset() + scanner.getTokenLength());
    const top = containers.at(-1);
    const awaitsValue = top === undefined || top.next === 'value';
    switch (token.charAt(0)) {
      case '{':
      case '[':
        if (!awaitsValue) return BROKEN;
        if (top !== undefined) top.next = 'comma';
        containers.push(token === '[' ? { isArray: true, key: 0, next: 'value' } : { isArray: false, key: '', next: 'name' });
        return undefined;
      case '}':
      case ']':
        if (top?.isArray !== (token === ']') || top.next === 'colon' || (!top.isArray && top.next === 'value')) return BROKEN;
        containers.pop();
        return undefined;
      case ',':
        if (top?.next !== 'comma') return BROKEN;
        top.next = top.isArray ? 'value' : 'name';
        if (typeof top.key === 'number') top.key++;
        return undefined;
      case ':':
        if (top?.next !== 'colon') return BROKEN;
        top.next = 'value';
        return undefined;
      case '"':
        if (!isEnded(token)) return BROKEN;
        if (top?.next === 'name') {
          top.key = scanner.getTokenValue();
          top.next = 'colon';
          return NAME;
        }
        if (!awaitsValue) return BROKEN;
        if (top !== undefined) top.next = 'comma';
        return 'string';
      case '/':
        return /^\/[/*]/.test(token) ? 'comment' : BROKEN;
      default:
        if (/^\s*$/.test(token)) return undefined;
        if (!awaitsValue || !/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(token)) return BROKEN;
        if (top !== undefined) top.next = 'comma';
        return undefined;
    }
  };

  // Spans are asked about in order.
  return (span) => {
    while (end <= span.start && end < text.length) read();
    if (covering !== 'string') return span.end <= end ? covering : undefined;
    const start = scanner.getTokenOffset();
    const inner = { start: start + 1, end: end - 1 };
    if (span.start < inner.start || span.end > inner.end) return undefined;
    if (cutsEscape(text, inner.start, span.start) || cutsEscape(text, inner.start, span.end)) return CUT;
    return { start, end, path: containers.map(({ key }) => key), inner, write: jsonEscaped, read: jsonUnescaped };
  };
};

/** Whether a string has a quote at its end that no backslash before it escapes. */
function isEnded(token: string): boolean {
  let backslashes = token.length - 1;
  while (token[backslashes - 1] === '\\') backslashes--;
  return token.length > 1 && token.endsWith('"') && (token.length - 1 - backslashes) % 2 === 0;
}

/** As it stands between the quotes of a string. */
export const jsonEscaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** What readers make of what stands between the quotes of a string; undefined: not all take it. */
export function jsonUnescaped(raw: string): string | undefined {
  try {
    const value: unknown = JSON.parse(`"${raw}"`);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}

const LONGEST_ESCAPE = '\\u0000'.length;

/** Whether an offset in a string, of which the text begins at `from`, is within an escape. */
function cutsEscape(text: string, from: number, at: number): boolean {
  const begin = Math.max(from, at - LONGEST_ESCAPE + 1);
  const backslash = begin + text.slice(begin, at).lastIndexOf('\\');
  if (backslash < begin) return false;
  let first = backslash;
  while (first > from && text[first - 1] === '\\') first--;
  // Of a run each second one is escaped by the one before it.
  const escape = backslash - ((backslash - first) % 2);
  return at < escape + (text[escape + 1] === 'u' ? LONGEST_ESCAPE : 2);
}
