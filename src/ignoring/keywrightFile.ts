import { createHmac } from 'node:crypto';
import { type Edit, applyEdits, modify, parse as parseJson, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { Minimatch } from 'minimatch';
import * as v from 'valibot';
import type { IgnoreFile, IgnoredBy, Judge, Place, Problem } from './ignored.js';

/** The repository's own list, at the top of each folder. */
export const KEYWRIGHT_FILE = '.keywright.json';
const VERSION = 1;

/** What an entry ignores. */
export type Target =
  /** This value wherever it stands: a keyed hash. */
  | { readonly value: string }
  /** What stands in this line of this file: a keyed hash of the line, so that it ends when the line changes. */
  | { readonly line: string; readonly path: string }
  /** A glob. */
  | { readonly path: string }
  | { readonly rule: string };

/** Dates are ISO dates; the last day of `expires` counts. */
export type Entry = Target & { readonly reason?: string | undefined; readonly expires?: string | undefined; readonly added?: string | undefined };

/**
 * The first 40 bits of an HMAC. Its key stands in the same file, so it is called a salt: it keeps equal values of two repositories from looking equal, and lookup
 * tables from working. Whoever has the file may still try guesses, and what is cut off leaves a guess in doubt: one in 2^40 wrong values fits too, far too few for one
 * to turn up by accident. In seven characters that no scanner takes for a secret.
 */
const HASH_BYTES = 5;

export function hashOf(salt: Uint8Array, kind: 'value' | 'line', text: string): string {
  const digest = createHmac('sha256', salt).update(`${kind}\0${kind === 'line' ? text.trim() : text}`, 'utf8').digest();
  return digest.subarray(0, HASH_BYTES).toString('base64url');
}

const Hash = v.pipe(v.string(), v.regex(/^[\w-]{7}$/, 'expected a hash of seven characters'));
const Text = v.pipe(v.string(), v.nonEmpty('expected some text'));
const DateText = v.pipe(v.string(), v.isoDate('expected a date such as 2030-12-31'));
const About = { reason: v.optional(v.string()), expires: v.optional(DateText), added: v.optional(DateText) };
const shapes = {
  value: v.looseObject({ value: Hash, ...About }),
  line: v.looseObject({ line: Hash, path: Text, ...About }),
  rule: v.looseObject({ rule: Text, ...About }),
  path: v.looseObject({ path: Text, ...About }),
};
type Shape = keyof typeof shapes;
/** In this order, because an entry for a line has a path too. Also the order of the entries. */
const order: readonly Shape[] = ['value', 'line', 'rule', 'path'];

/** 16 random bytes in base64. */
const Salt = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{22}==$/, 'expected 16 bytes in base64'));

interface Content {
  readonly salt: Uint8Array | undefined;
  /** By their position in the file; `undefined` is one that says nothing usable. */
  readonly entries: readonly (Entry | undefined)[];
  readonly problems: readonly string[];
}

function contentOf(text: string): Content {
  const nothing = (problem: string): Content => ({ salt: undefined, entries: [], problems: [`${problem}: nothing of it was applied`] });
  const errors: ParseError[] = [];
  let json: unknown;
  try {
    json = parseJson(text, errors, { allowTrailingComma: true });
  } catch {
    return nothing('it is nested too deep'); // The parser calls itself.
  }
  const [error] = errors;
  if (error !== undefined) return nothing(`it is no JSON (${printParseErrorCode(error.error)} at line ${text.slice(0, error.offset).split('\n').length})`);
  const head = v.safeParse(v.looseObject({ version: v.number(), salt: v.optional(v.unknown()), ignore: v.optional(v.array(v.unknown()), []) }), json);
  if (!head.success) return nothing(describe(head.issues[0]));
  const { version, ignore, salt: rawSalt } = head.output;
  if (version !== VERSION) return nothing(`its version is ${version}, and this Keywright knows ${VERSION}`);
  const salt = v.safeParse(v.optional(Salt), rawSalt);
  const problems = salt.success ? [] : [`salt: ${salt.issues[0].message}`];
  const entries = ignore.map((raw, at) => {
    const entry = entryOf(raw);
    const problem = typeof entry === 'string' ? entry : globProblem(entry) ?? (salt.output === undefined && ('value' in entry || 'line' in entry) ? 'the file has no usable salt for it' : undefined);
    if (problem === undefined && typeof entry !== 'string') return entry;
    problems.push(`ignore[${at}]: ${problem ?? ''}`);
    return undefined;
  });
  return { salt: salt.success && salt.output !== undefined ? Buffer.from(salt.output, 'base64') : undefined, entries, problems };
}

const describe = (issue: v.BaseIssue<unknown>): string => `${v.getDotPath(issue) ?? 'it'}: ${issue.message}`;

function entryOf(raw: unknown): Entry | string {
  if (typeof raw !== 'object' || raw === null) return 'expected an object';
  const named = order.filter((one) => one in raw);
  const [shape] = named;
  if (shape === undefined) return `expected one of ${order.join(', ')}`;
  if (named.length > (shape === 'line' ? 2 : 1) || (shape === 'line' && 'rule' in raw)) return `expected one of ${named.join(', ')}, not all of them`;
  const parsed = v.safeParse(shapes[shape], raw);
  return parsed.success ? parsed.output : describe(parsed.issues[0]);
}

const MAX_STARS_IN_NAME = 3;
const MAX_GLOBSTARS = 3;

/** Whoever wrote the file must not be able to keep us busy: each star multiplies the work for a long name. */
function globProblem(entry: Entry): string | undefined {
  if (!('path' in entry) || 'line' in entry) return undefined;
  const parts = entry.path.split('/');
  const tooMany = parts.filter((part) => part === '**').length > MAX_GLOBSTARS || parts.some((part) => part !== '**' && (part.match(/\*/g)?.length ?? 0) > MAX_STARS_IN_NAME);
  return tooMany ? `path: more than ${MAX_STARS_IN_NAME} stars in a name, or more than ${MAX_GLOBSTARS} times **` : undefined;
}

const globOptions = { dot: true, nonegate: true, nocomment: true, noext: true, braceExpandMax: 100 } as const;

/** For one path, whatever characters are in it. */
export const globFor = (path: string): string => path.replace(/[\\*?[\]{}()!+@]/g, '\\$&');

const isExpired = ({ expires }: Entry, today: string): boolean => expires !== undefined && expires < today;

/** @param knownRules to tell a rule that does not exist. */
export function readKeywrightFile({ path: file, text }: IgnoreFile, knownRules: ReadonlySet<string>, today: string): { readonly judge: Judge; readonly problems: readonly Problem[] } {
  const { salt, entries, problems } = contentOf(text);
  const said = entries.flatMap((entry, at) => {
    if (entry === undefined) return [];
    if (isExpired(entry, today)) return [`ignore[${at}] expired on ${entry.expires ?? ''}${entry.reason === undefined || entry.reason === '' ? '' : ` (${entry.reason})`}: it ignores nothing any more`];
    return 'rule' in entry && !knownRules.has(entry.rule) ? [`ignore[${at}]: there is no rule ${entry.rule}`] : [];
  });
  const usable = entries.filter((entry) => entry !== undefined).map((entry) => ({ entry, applies: testOf(entry, salt) }));
  return {
    problems: [...problems, ...said].map((message) => ({ file, message })),
    judge: (place) => {
      const found = usable.find(({ entry, applies }) => !isExpired(entry, place.today) && applies(place))?.entry;
      return found && byOf(file, found);
    },
  };
}

function testOf(entry: Entry, salt: Uint8Array | undefined): (place: Place) => boolean {
  if ('value' in entry) return ({ finding }) => salt !== undefined && hashOf(salt, 'value', finding.secret.reveal()) === entry.value;
  if ('line' in entry) return ({ path, line }) => salt !== undefined && path === entry.path && hashOf(salt, 'line', line) === entry.line;
  if ('rule' in entry) return ({ finding }) => finding.rule.id === entry.rule;
  const glob = new Minimatch(entry.path, globOptions);
  return ({ path }) => glob.match(path);
}

const shapeOf = (target: Target): Shape => order.find((one) => one in target) ?? 'path';

function byOf(file: string, entry: Entry): IgnoredBy {
  return { scope: shapeOf(entry), reason: entry.reason ?? '', file, what: targetText(entry), ...(entry.expires !== undefined && { expires: entry.expires }) };
}

/** Names an entry, and sorts it. */
export const targetText = (target: Target): string =>
  'value' in target ? `value ${target.value}` : 'line' in target ? `line ${target.path} ${target.line}` : 'rule' in target ? `rule ${target.rule}` : `path ${target.path}`;

const rank = (target: Target): string => `${order.indexOf(shapeOf(target))} ${targetText(target)}`;

/** The file could not be read by its own rules: it has to be mended first. */
export class UnreadableFile extends Error {}

export interface NewEntry {
  /** Hashed with the file's salt already, where it is a value or a line. */
  readonly target: Target;
  readonly reason: string;
  readonly expires: string | undefined;
  readonly added: string;
}

/** The file's text with the salt that new entries are hashed with. @param random 16 random bytes, where the file has none yet. @throws {UnreadableFile} */
export function prepared(text: string | undefined, random: Uint8Array): { readonly text: string; readonly salt: Uint8Array } {
  if (text === undefined || text.trim() === '') {
    return { text: `${JSON.stringify({ version: VERSION, salt: Buffer.from(random).toString('base64'), ignore: [] }, undefined, 2)}\n`, salt: random };
  }
  const { salt, problems } = contentOf(text);
  const [fatal] = problems.filter((problem) => !problem.startsWith('ignore['));
  if (fatal !== undefined) throw new UnreadableFile(`${KEYWRIGHT_FILE}: ${fatal}. Mend it first.`);
  return salt === undefined ? { text: changed(text, ['salt'], Buffer.from(random).toString('base64')), salt: random } : { text, salt };
}

/** With one more entry, at its place; one that ignores the same is replaced. Comments, order and unknown fields of the others stay. */
export function withEntry(text: string, { target, reason, expires, added }: NewEntry): string {
  const { entries } = contentOf(text);
  const entry = { ...target, reason, ...(expires !== undefined && { expires }), added };
  const same = entries.findIndex((one) => one !== undefined && targetText(one) === targetText(target));
  if (same >= 0) return changed(text, ['ignore', same], entry);
  const after = entries.findIndex((one) => one !== undefined && rank(one) > rank(target));
  return changed(text, ['ignore', after < 0 ? entries.length : after], entry, true);
}

/** Without the entry that {@link targetText} names. */
export function withoutEntry(text: string, target: string): string {
  const at = contentOf(text).entries.findIndex((one) => one !== undefined && targetText(one) === target);
  return at < 0 ? text : changed(text, ['ignore', at], undefined);
}

function changed(text: string, path: (string | number)[], value: unknown, isArrayInsertion = false): string {
  const indent = /^([ \t]+)"/m.exec(text)?.[1] ?? '  ';
  const formattingOptions = { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  const edits: Edit[] = modify(text, path, value, { formattingOptions, isArrayInsertion });
  return applyEdits(text, edits);
}
