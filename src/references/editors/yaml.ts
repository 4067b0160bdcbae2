import { CST, Composer, Lexer, Parser } from 'yaml';
import type { Span } from '../edit.js';
import { firstWhere } from '../spans.js';
import { endsEscaped } from './lines.js';
import { isOpenAt } from './marks.js';
import { remembering } from './remembering.js';
import { type Step, pathOf } from './step.js';
import type { Covering, Syntax, ValueToken } from './values.js';
import { doubleQuoted, plainScalar, singleQuoted } from './yamlQuoting.js';

type Quoting = 'scalar' | 'single-quoted-scalar' | 'double-quoted-scalar';

/** A value or a comment of a file. */
interface Found extends Span {
  readonly style: Quoting | 'literal' | 'folded' | 'comment';
  readonly at: Step | undefined;
  /** Within `[]` or `{}`, where less may stand without quotes. */
  readonly inFlow: boolean;
  readonly tag: string | undefined;
}

/**
 * Values of YAML, wherever they stand and however they are written. Read by the `yaml` package: tokens with their places, and what is wrong with the file; aliases are never followed.
 * What stands before the first mistake of a document is read, the rest of it is not.
 */
export const yaml: Syntax = (whole) => {
  // The package takes the mark for a column of the first line.
  const bom = whole.startsWith('\uFEFF') ? 1 : 0;
  const covering = read(whole.slice(bom));
  return ({ start, end }) => moved(covering({ start: start - bom, end: end - bom }), bom);
};

function moved(covering: Covering, by: number): Covering {
  if (covering === undefined || typeof covering === 'string' || 'left' in covering) return covering;
  const { start, end, inner } = covering;
  return { ...covering, start: start + by, end: end + by, inner: { start: inner.start + by, end: inner.end + by } };
}

function read(text: string): (span: Span) => Covering {
  if (/\r(?!\n)/.test(text)) return () => ({ left: 'The file has line ends that not all readers of YAML take for such. Save it with other ones, or change this by hand.' });
  const lexemes = [...new Lexer().lex(text)];
  if (isTooDeep(lexemes)) return () => ({ left: `Values are nested too deeply in this file. ${BY_HAND}` });
  const parser = new Parser();
  const tokens = [...lexemes.flatMap((lexeme) => [...parser.next(lexeme)]), ...parser.end()];
  const documents = documentsOf(tokens);
  const found = valuesOf(tokens).sort((a, b) => a.start - b.start);
  const contentOf = remembering((one: Found) => contentIn(text, one));
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  return (span) => {
    const document = documents[firstWhere(documents, ({ start }) => start > span.start) - 1];
    const one = found[firstWhere(found, ({ start }) => start > span.start) - 1];
    if (one !== undefined && span.end <= one.end && one.style === 'comment') return 'comment';
    // A value that is not closed ends where the mistake is.
    if (document?.mistake !== undefined && Math.max(span.end, one?.end ?? 0) >= document.mistake) return { left: `The file cannot be read as YAML from here or from a line above on, as where it is a template. ${BY_HAND}` };
    if (one === undefined || one.style === 'comment' || span.end > one.end) return undefined;
    if (one.tag !== undefined && !STRINGS.has(one.tag)) return { left: `The tag ${one.tag} says how that value is read. ${BY_HAND}` };
    return tokenOf(text, one, contentOf(one), lineEnd, span);
  };
}

const BY_HAND = 'Change it by hand.';
const STRINGS: ReadonlySet<string> = new Set(['!', '!!str', '!<tag:yaml.org,2002:str>']);

/** The package descends by calls, and a process that runs out of stack within an expression dies without an error. Blocks are no deeper than twice the column in which they begin. */
function isTooDeep(lexemes: readonly string[]): boolean {
  let [flow, indent, indicators, opening] = [0, 0, 0, true];
  return lexemes.some((lexeme) => {
    const type = CST.tokenType(lexeme);
    if (type === 'newline') [indent, indicators, opening] = [0, 0, true];
    else if (type === 'flow-seq-start' || type === 'flow-map-start') flow++;
    else if (type === 'flow-seq-end' || type === 'flow-map-end') flow--;
    else if (flow === 0 && (type === 'seq-item-ind' || type === 'explicit-key-ind' || type === 'map-value-ind')) indicators++;
    else if (type === 'space' && opening) indent += lexeme.length;
    if (type === 'scalar' || type === 'comment') opening = false;
    return flow > DEEPEST || indicators > DEEPEST || indent > 2 * DEEPEST;
  });
}

const DEEPEST = 60;

interface Parsed {
  readonly start: number;
  /** Offset of the first. */
  readonly mistake: number | undefined;
}

function documentsOf(tokens: readonly CST.Token[]): readonly Parsed[] {
  const composed = new Composer({ uniqueKeys: false, logLevel: 'silent' }).compose(tokens, true);
  const mistakes = [...composed].flatMap(({ errors }) => errors.map(({ pos: [at] }) => at)).sort((a, b) => a - b);
  const starts = [0, ...tokens.filter(({ type }) => type === 'document').map(({ offset }) => offset).slice(1)];
  return starts.map((start, index) => ({ start, mistake: firstWithin(mistakes, start, starts[index + 1]) }));
}

function firstWithin(sorted: readonly number[], start: number, end = Number.POSITIVE_INFINITY): number | undefined {
  const first = sorted[firstWhere(sorted, (at) => at >= start)];
  return first !== undefined && first < end ? first : undefined;
}

interface Visit {
  readonly token: CST.Token | null | undefined;
  readonly at: Step | undefined;
  readonly inFlow: boolean;
  /** What stands before it: its tag is there. */
  readonly props: readonly CST.SourceToken[];
}

/** Values and comments; of a key only the name is taken. */
function valuesOf(tokens: readonly CST.Token[]): Found[] {
  const found: Found[] = [];
  const comments = (among: readonly CST.Token[] | undefined): void => {
    for (const token of among ?? []) {
      if (token.type === 'comment') found.push({ style: 'comment', start: token.offset, end: token.offset + token.source.length, at: undefined, inFlow: false, tag: undefined });
    }
  };
  comments(tokens);
  const open: Visit[] = tokens.map((token) => ({ token, at: undefined, inFlow: false, props: [] }));
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const { token, at, inFlow, props } = visit;
    if (token === null || token === undefined) continue;
    if ('end' in token) comments(token.end);
    const value = { at, inFlow, tag: props.find(({ type }) => type === 'tag')?.source };
    if (token.type === 'document') {
      comments(token.start);
      open.push({ token: token.value, at, inFlow, props: token.start });
    } else if (token.type === 'block-scalar') {
      comments(token.props);
      const sources = token.props.map((prop) => ('source' in prop ? prop.source : ''));
      const start = token.offset + sources.join('').length;
      found.push({ ...value, style: sources.some((source) => source.startsWith('>')) ? 'folded' : 'literal', start, end: start + token.source.length });
    } else if (token.type === 'scalar' || token.type === 'single-quoted-scalar' || token.type === 'double-quoted-scalar') {
      found.push({ ...value, style: token.type, start: token.offset, end: token.offset + token.source.length });
    } else if (CST.isCollection(token)) {
      const isList = token.type === 'block-seq' || (token.type === 'flow-collection' && token.start.type === 'flow-seq-start');
      for (const [index, item] of token.items.entries()) {
        comments(item.start);
        comments(item.sep);
        const within = isList ? { name: index, within: at } : at;
        const step = isList && item.key === undefined ? within : { name: nameOf(item.key), within };
        open.push({ token: item.value, at: step, inFlow: inFlow || token.type === 'flow-collection', props: item.sep ?? item.start });
      }
    }
  }
  return found;
}

/** Of one with a mistake, what can be read of it: without a listener the package throws. */
const nameOf = (key: CST.Token | null | undefined): string => (key === undefined ? '' : (CST.resolveAsScalar(key, true, () => undefined)?.value ?? ''));

/** What is read of all of a value for whatever stands in it. */
interface Content {
  /** Between the quotes. */
  readonly within: Span;
  /** Without the white space around it. */
  readonly trimmed: Span;
  readonly path: ValueToken['path'];
  /** Whether it is in a template before an offset in it: something that programs compute, with quotes and names of its own. Only what needs neither can stand in it. */
  readonly isInTemplate: (at: number) => boolean;
}

function contentIn(text: string, { style, start, end, at }: Found): Content {
  const isQuoted = style === 'single-quoted-scalar' || style === 'double-quoted-scalar';
  const within: Span = isQuoted ? { start: start + 1, end: end - 1 } : { start, end };
  const raw = text.slice(within.start, within.end);
  const open = TEMPLATES.map((isOpen) => isOpen(raw));
  const trimmed = { start: end - text.slice(start, end).trimStart().length, end: start + text.slice(start, end).trimEnd().length };
  return { within, trimmed, path: pathOf(at), isInTemplate: (offset) => open.some((isOpen) => isOpen(offset)) };
}

const TEMPLATES = [isOpenAt('{{', '}}'), isOpenAt('{%', '%}')];

function tokenOf(text: string, { style, start, end, inFlow }: Found, { within, trimmed, path, isInTemplate }: Content, lineEnd: string, span: Span): Covering {
  const about = { start, end, path };
  if (span.start < within.start || span.end > within.end) return undefined;
  if (isInTemplate(span.start - within.start)) return templateToken(about, within);
  switch (style) {
    case 'comment':
      return style;
    case 'literal':
    case 'folded':
      return blockToken(text, { ...about, inner: trimmed }, style, lineEnd, span);
    case 'scalar':
      return { ...about, inner: within, write: (wanted) => plainScalar(wanted, inFlow), read: reader(style), requote };
    case 'single-quoted-scalar':
      return { ...about, inner: within, write: (wanted) => (foldsAway(text, within, wanted) ? undefined : singleQuoted(wanted)?.slice(1, -1)), read: reader(style), requote };
    case 'double-quoted-scalar': {
      // An escape that goes on in the span.
      if (endsEscaped(text.slice(within.start, span.start))) return undefined;
      return { ...about, inner: within, write: (wanted) => (foldsAway(text, within, wanted) ? undefined : doubleQuoted(wanted)?.slice(1, -1)), read: reader(style), requote };
    }
  }
}

/** White space at the ends of the lines of a quoted text is not a part of it. */
const foldsAway = (text: string, { start, end }: Span, wanted: string): boolean => wanted.trim() !== wanted && text.slice(start, end).includes('\n');

const requote = (value: string): string | undefined => (/["\\]/.test(value) ? (singleQuoted(value) ?? doubleQuoted(value)) : doubleQuoted(value));

const QUOTES = { scalar: '', 'single-quoted-scalar': "'", 'double-quoted-scalar': '"' } as const;

/** Of a part of a line: where lines are folded, what is read depends on what stands around the part. */
const reader =
  (type: Quoting): ValueToken['read'] =>
  (raw) => {
    if (/[\r\n]/.test(raw)) return undefined;
    if (type === 'scalar') return raw;
    const mistakes: unknown[] = [];
    const source = `${QUOTES[type]}${raw}${QUOTES[type]}`;
    const { value } = CST.resolveAsScalar({ type, offset: 0, indent: 0, source }, true, (mistake) => mistakes.push(mistake));
    return mistakes.length === 0 ? value : undefined;
  };

const templateToken = (about: Pick<ValueToken, 'start' | 'end' | 'path'>, inner: Span): ValueToken => ({
  ...about,
  inner,
  write: (wanted) => (/^[A-Za-z0-9_-]+$/.test(wanted) ? wanted : undefined),
  read: () => undefined,
  unwritable: 'It stands in a template, where nothing but letters, digits and hyphens can be written.',
});

/** A block's text goes to the end of each line as it stands, so that only line breaks and the first column matter. */
function blockToken(text: string, about: Pick<ValueToken, 'start' | 'end' | 'path' | 'inner'>, style: 'literal' | 'folded', lineEnd: string, span: Span): ValueToken | undefined {
  if (span.start < about.inner.start || span.end > about.inner.end) return undefined;
  const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
  const isFolded = style === 'folded';
  const write = (wanted: string): string | undefined => {
    const lines = wanted.split('\n');
    const mayGoOn = lines.length === 1 || (!isFolded && line.trim() === '' && line !== '');
    // In the first column the ends of documents and directives are read as such.
    const isText = wanted.trim() === wanted && (line !== '' || /^[A-Za-z0-9_$]/.test(wanted)) && lines.every((one) => singleQuoted(one) !== undefined);
    return mayGoOn && isText ? lines.map((one, index) => (index > 0 && one !== '' ? line : '') + one).join(lineEnd) : undefined;
  };
  return { ...about, write, read: (raw) => (isFolded && raw.includes('\n') ? undefined : raw) };
}
