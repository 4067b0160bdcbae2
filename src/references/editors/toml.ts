import type { Span } from '../edit.js';
import { covering } from '../spans.js';
import { endsEscaped } from './lines.js';
import { type Step, pathOf, stepsTo } from './step.js';
import type { Syntax, ValueToken } from './values.js';

type Style = 'basic' | 'literal' | 'multiBasic' | 'multiLiteral' | 'bare' | 'comment';

interface Found extends Span {
  readonly style: Style;
  readonly at: Step | undefined;
}

/**
 * Values of TOML 1.0, as its grammar has them: strings of all four kinds with their keys, and comments. Numbers, dates and words are values without quotes, of which none can hold a text.
 * Up to the first mistake; what follows is not read.
 */
export const toml: Syntax = (text) => {
  const { found, end: read, whole } = tokensOf(text);
  return (span) => {
    const one = covering(found, span);
    if (one === undefined) return whole || span.end <= read ? undefined : { left: 'The file cannot be read as TOML from here or from a line above on. Change it by hand.' };
    return one.style === 'comment' ? 'comment' : tokenOf(text, one, span);
  };
};

const MARKS = { basic: '"', literal: "'", multiBasic: '"""', multiLiteral: "'''" } as const;

function tokenOf(text: string, { style, at, start, end }: Found, span: Span): ValueToken | undefined {
  if (style === 'comment') return undefined;
  const path = pathOf(at);
  if (style === 'bare') return { start, end, path, inner: { start, end }, write: () => undefined, read: (raw) => raw, requote: basic };
  const mark = MARKS[style].length;
  const opened = start + mark;
  // A break right behind three quotes is none.
  const first = mark === 3 ? (/^\r?\n/.exec(text.slice(opened, opened + 2))?.[0].length ?? 0) : 0;
  const inner = { start: opened + first, end: end - mark };
  if (span.start < inner.start || span.end > inner.end) return undefined;
  const isBasic = style === 'basic' || style === 'multiBasic';
  if (isBasic && endsEscaped(text.slice(inner.start, span.start))) return undefined;
  const about = { start, end, path, inner, requote: basic };
  switch (style) {
    case 'basic':
      return { ...about, write: (wanted) => basic(wanted)?.slice(1, -1), read: unescaped };
    case 'multiBasic':
      // A backslash at the end of a line takes white space away with it.
      return { ...about, write: (wanted) => (wanted.trim() === wanted ? basic(wanted)?.slice(1, -1) : undefined), read: unescaped };
    case 'literal':
      return { ...about, write: (wanted) => (LITERAL.test(wanted) ? wanted : undefined), read: oneLine };
    case 'multiLiteral':
      return { ...about, write: (wanted) => (LITERAL.test(wanted) ? wanted : undefined), read: oneLine };
  }
}

/** Control characters and half a surrogate pair are in no string. */
const LITERAL = /^[^'\p{Cc}\p{Surrogate}]*$/u;
const SHORT: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r' };

/** Anything but half a surrogate pair. */
const basic = (value: string): string | undefined =>
  /\p{Surrogate}/u.test(value) ? undefined : `"${value.replace(/["\\\p{Cc}]/gu, (one) => SHORT[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`)}"`;

/** In strings of several lines what is read of a break depends on what stands before it. */
const oneLine = (raw: string): string | undefined => (/[\r\n]/.test(raw) ? undefined : raw);

const LONG: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(SHORT).map(([one, escape]) => [escape, one]));

function unescaped(raw: string): string | undefined {
  if (/[\r\n]/.test(raw)) return undefined;
  const unknown: string[] = [];
  const read = raw.replace(/\\(?:u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|[^])/g, (escape, short: string | undefined, long: string | undefined) => {
    const code = short ?? long;
    const one = code === undefined ? LONG[escape] : Number.parseInt(code, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(code, 16)) : undefined;
    if (one === undefined) unknown.push(escape);
    return one ?? '';
  });
  return unknown.length === 0 ? read : undefined;
}

interface Tokens {
  readonly found: readonly Found[];
  /** What was read. */
  readonly end: number;
  /** There is no mistake. */
  readonly whole: boolean;
}

const BLANK = /[ \t]*/y;
const BREAK = /\r\n|\n/y;
const COMMENT = /#[^\r\n]*/y;
const BARE_KEY = /[A-Za-z0-9_-]+/y;
const BARE_VALUE = /[A-Za-z0-9_+.:-]+(?: [0-9][0-9:.]*[A-Za-z0-9:+-]*)?/y;

/** In this order: what begins with three quotes is none that begins with one. */
const QUOTED: readonly Exclude<Style, 'bare' | 'comment'>[] = ['multiBasic', 'multiLiteral', 'basic', 'literal'];

/** Where a string ends whose opening quotes end at an offset. */
function closing(text: string, from: number, style: keyof typeof MARKS): number | undefined {
  const mark = MARKS[style];
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '\\' && mark.startsWith('"')) at++;
    else if (mark.length === 1 && (character === '\n' || character === '\r')) return undefined;
    else if (text.startsWith(mark, at)) {
      let end = at + mark.length;
      // Up to two more may stand before those that close.
      while (mark.length === 3 && end < at + 5 && text.charAt(end) === character) end++;
      return end;
    }
  }
  return undefined;
}

interface Within {
  readonly close: ']' | '}';
  readonly step: Step | undefined;
  index: number;
  /** A value has been read, and no comma after it. */
  full: boolean;
}

/** A list of what is open stands for calls, so that no depth is too much. */
function tokensOf(text: string): Tokens {
  const found: Found[] = [];
  const counts = new Map<string, number>();
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let table: Step | undefined;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const taken = pattern.exec(text)?.[0];
    at += taken?.length ?? 0;
    return taken;
  };
  const takeText = (wanted: string): boolean => {
    const is = text.startsWith(wanted, at);
    if (is) at += wanted.length;
    return is;
  };
  const takeComment = (): void => {
    const start = at;
    if (take(COMMENT) !== undefined) found.push({ style: 'comment', at: undefined, start, end: at });
  };
  const space = (lines: boolean): void => {
    for (let before = -1; before !== at; ) {
      before = at;
      take(BLANK);
      if (lines) {
        takeComment();
        take(BREAK);
      }
    }
  };
  const string = (): Found | undefined => {
    const start = at;
    const style = QUOTED.find((one) => text.startsWith(MARKS[one], at));
    const end = style === undefined ? undefined : closing(text, at + MARKS[style].length, style);
    if (style === undefined || end === undefined) return undefined;
    at = end;
    return { style, at: undefined, start, end };
  };
  const keyPart = (): string | undefined => {
    const quoted = string();
    if (quoted === undefined) return take(BARE_KEY);
    const raw = text.slice(quoted.start + 1, quoted.end - 1);
    return quoted.style === 'literal' ? raw : quoted.style === 'basic' ? unescaped(raw) : undefined;
  };
  const key = (): readonly string[] | undefined => {
    const parts: string[] = [];
    do {
      space(false);
      const part = keyPart();
      if (part === undefined) return undefined;
      parts.push(part);
      space(false);
    } while (takeText('.'));
    return parts;
  };

  /** Whether there is a value, and no mistake in it. */
  const value = (step: Step | undefined): boolean => {
    const open: Within[] = [];
    let place = step;
    for (;;) {
      const start = at;
      const quoted = string();
      if (quoted !== undefined) found.push({ ...quoted, at: place });
      else if (takeText('[')) open.push({ close: ']', step: place, index: 0, full: false });
      else if (takeText('{')) open.push({ close: '}', step: place, index: 0, full: false });
      else if (take(BARE_VALUE) !== undefined) found.push({ style: 'bare', at: place, start, end: at });
      else return false;
      const last = open.at(-1);
      if (last !== undefined) last.full = at !== start + 1 || !/[[{]/.test(text.charAt(start));
      // To where the next value begins, or to the end of all.
      for (;;) {
        const within = open.at(-1);
        if (within === undefined) return true;
        space(within.close === ']');
        if (takeText(within.close)) {
          open.pop();
          const outer = open.at(-1);
          if (outer !== undefined) outer.full = true;
          continue;
        }
        if (within.full) {
          if (!takeText(',')) return false;
          within.full = false;
          within.index++;
          continue;
        }
        if (within.close === ']') place = { name: within.index, within: within.step };
        else {
          const name = key();
          if (name === undefined || !takeText('=')) return false;
          space(false);
          place = stepsTo(within.step, name);
        }
        break;
      }
    }
  };

  const header = (): boolean => {
    const isList = takeText('[[');
    if (!isList) takeText('[');
    const name = key();
    if (name === undefined || !takeText(isList ? ']]' : ']')) return false;
    table = stepsTo(undefined, name);
    if (isList) {
      const id = JSON.stringify(name);
      const count = counts.get(id) ?? 0;
      counts.set(id, count + 1);
      table = { name: count, within: table };
    }
    return true;
  };

  const pair = (): boolean => {
    const name = key();
    if (name === undefined || !takeText('=')) return false;
    space(false);
    return value(stepsTo(table, name));
  };
  const line = (): boolean => {
    space(false);
    const first = text.charAt(at);
    if (first === '[' ? !header() : !['', '#', '\r', '\n'].includes(first) && !pair()) return false;
    space(false);
    takeComment();
    return at === text.length || take(BREAK) !== undefined;
  };
  let end = at;
  for (; at < text.length; end = at) if (!line()) return { found: found.filter((one) => one.end <= end), end, whole: false };
  return { found, end, whole: true };
}
