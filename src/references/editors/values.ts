import type { Edit, Span } from '../edit.js';
import type { By, FileEditor, Occurrence, Outcome } from './editor.js';
import { readOnce } from './remembering.js';

/** A value as it stands in a file. */
export interface ValueToken extends Span {
  /** What it is the value of, from the outside in: `['env', 'TOKEN']`, `['args', 2]`. */
  readonly path: readonly (string | number)[];
  /** Between its quotes; all of it where there are none. */
  readonly inner: Span;
  /** How a text is written between the quotes that are there, or as a part of what stands there without any; undefined: it cannot stand there, or readers do not agree. */
  readonly write: (text: string) => string | undefined;
  /** What programs read of what stands between the quotes, or of a part of it that cuts no escape in two; undefined: that is not the same everywhere (it is expanded, say). */
  readonly read: (raw: string) => string | undefined;
  /** All of the value anew, in quotes that can take it; undefined: none can. Absent: there are no others. */
  readonly requote?: (value: string) => string | undefined;
  /** Why neither can be, as a sentence. Absent: {@link UNWRITABLE}. */
  readonly unwritable?: string;
}

/** What covers a span: a value, text that only people read (a comment ends with its line or mark), what nothing can be written into and why (as sentences), or neither (a name, the syntax itself). */
export type Covering = ValueToken | 'prose' | 'comment' | { readonly left: string } | undefined;

/** Reads a text once, whatever it is, and then tells what covers a span. */
export type Syntax = (text: string, path: string) => (span: Span) => Covering;

/** A place in a value, for which a form is wanted. */
export interface FormPlace extends Pick<Occurrence, 'inUrl' | 'percentEncoded'>, Pick<ValueToken, 'path' | 'read'> {
  /** What is read of all of the file, once by each reader. */
  readonly ofFile: <T>(reader: (text: string) => T) => T;
  /** What is read of all that stands between the quotes, once by each reader. */
  readonly ofValue: <T>(reader: ValueReader<T>) => T;
  /** What stands before and behind it within the value, as it stands there. Both empty: it is all of the value. */
  readonly before: string;
  readonly after: string;
  readonly reference: string;
  readonly variable: string;
}

export type ValueReader<T> = (raw: string, read: ValueToken['read']) => T;

/** What stands for a key there: a text, as programs are to read it, or why nothing does. */
export type Form = (place: FormPlace) => ({ readonly text: string; readonly edits?: readonly Edit[] } & Pick<Exclude<Outcome, { readonly left: string }>, 'reads' | 'then'>) | { readonly left: string };

/** The reference itself: for what Keywright resolves, which escapes the key where it stands in a URL. */
export const asReference: Form = ({ reference, percentEncoded, inUrl }) => (percentEncoded && !inUrl ? { left: ESCAPED } : { text: reference });

/** The way of a tool that puts environment variables into its values, as `${NAME}`. */
export const asVariable =
  (form: (variable: string) => string): Form =>
  ({ variable, percentEncoded }) => {
    if (percentEncoded) return { left: ESCAPED };
    return PLAIN_NAME.test(variable) ? { text: form(variable), reads: 'variable' } : { left: `No variable can be called ${variable}. Rename the key, then try again.` };
  };

const PLAIN_NAME = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** For files of which nothing reads variables, nor resolves references. */
export const noForm =
  (why: string): Form =>
  () => ({ left: why });

export const ESCAPED = 'It stands there as URLs escape it, and a variable would not be escaped.';

/** How a tool that puts something into its values, or takes them apart, is told to take a text as it is; undefined: it cannot be told. */
export type Literal = (value: string, path: ValueToken['path']) => string | undefined;

interface Parts {
  readonly syntax: Syntax;
  readonly form: Form;
  readonly literal?: Literal;
  readonly holdsValues?: boolean;
}

/** An editor of files that hold values by a syntax. */
export function valueEditor({ syntax, form, literal, ...about }: Pick<FileEditor, 'id' | 'title' | 'files'> & Parts): FileEditor {
  return { holdsValues: true, ...about, rewrite: (text, occurrences, path) => rewriteValues(text, occurrences, syntax(text, path), form, literal) };
}

export const UNWRITABLE = 'What is to stand there cannot be written so that all readers read it alike.';

interface Place {
  readonly occurrence: Occurrence;
  readonly token: ValueToken;
  /** As programs are to read it. */
  readonly text: string;
  readonly outcome: Exclude<Outcome, { readonly left: string }>;
}

export function rewriteValues(text: string, occurrences: readonly Occurrence[], covering: (span: Span) => Covering, form: Form, literal?: Literal): readonly Outcome[] {
  const ofFile = readOnce(text);
  const known = new Map<number, FormPlace['ofValue']>();
  const ofValue = ({ inner: { start, end }, read }: ValueToken): FormPlace['ofValue'] => {
    const reading = known.get(start) ?? readOnce(text.slice(start, end), read);
    known.set(start, reading);
    return reading;
  };
  const places = occurrences.map((occurrence): Place | Outcome => {
    const { start, end, by, inUrl, percentEncoded } = occurrence;
    const token = covering(occurrence);
    if (token === 'comment' && ENDS_COMMENT.test(inProse(by))) return { left: UNWRITABLE, unwritable: true };
    if (token === 'prose' || token === 'comment') return { edits: [{ start, end, newText: inProse(by) }] };
    if (token === undefined) return { left: 'It stands where no value does.' };
    if ('left' in token) return token;
    if (by.kind === 'value') {
      const value = by.value.reveal();
      const taken = literal === undefined ? value : fits(value, text.slice(Math.max(token.inner.start, start - LONGEST_EXPRESSION), start)) ? literal(value, token.path) : undefined;
      return taken === undefined ? { left: token.unwritable ?? UNWRITABLE, unwritable: true } : { occurrence, token, text: taken, outcome: { edits: [] } };
    }
    const { path, inner, read } = token;
    const { reference, variable } = by;
    const made = form({ path, read, ofFile, ofValue: ofValue(token), before: text.slice(inner.start, start), after: text.slice(end, inner.end), inUrl, percentEncoded, reference, variable });
    if ('left' in made) return made;
    const { text: wanted, edits = [], ...rest } = made;
    return { occurrence, token, text: wanted, outcome: { edits, ...rest, ...(wanted !== reference && { becomes: wanted }) } };
  });
  const isPlace = (one: Place | Outcome): one is Place => 'token' in one;
  const values = new Map<number, Place[]>();
  for (const one of places.filter(isPlace)) {
    const together = values.get(one.token.start);
    if (together === undefined) values.set(one.token.start, [one]);
    else together.push(one);
  }
  const edits = new Map([...values.values()].flatMap((together) => editsOf(text, together)));
  return places.map((one) => {
    if (!isPlace(one)) return one;
    const edit = edits.get(one);
    return edit === undefined ? { left: one.token.unwritable ?? UNWRITABLE, unwritable: true } : { ...one.outcome, edits: [edit, ...one.outcome.edits] };
  });
}

/** Within `${…}` a brace or a quote would end what is computed; behind `$` and its like a bracket would begin it. */
const fits = (value: string, before: string): boolean => !(before.lastIndexOf('${') > before.lastIndexOf('}') ? /[{}()"'`$\\\r\n]/ : /[$#%]$/.test(before) ? /^[{(]/ : /^$/).test(value);

/** Looked for no further back, so that many places in one value take no more time. */
const LONGEST_EXPRESSION = 1000;

const ENDS_COMMENT = /\*\/|[^\P{Cc}\t]|[\u2028\u2029]/u;

/** A reference tells people enough. */
const inProse = (by: By): string => (by.kind === 'value' ? by.value.reveal() : by.reference);

/** Of the places in one value: only what stands there is written where all of it can be; else the whole value, for each the same. None: it cannot be. */
function editsOf(text: string, together: readonly Place[]): readonly (readonly [Place, Edit])[] {
  const parts = together.flatMap((one) => {
    const newText = one.token.write(one.text);
    return newText === undefined ? [] : [[one, { start: one.occurrence.start, end: one.occurrence.end, newText }] as const];
  });
  const [{ token } = {}] = together;
  if (token === undefined || parts.length === together.length) return parts;
  const newText = wholeOf(text, token, together);
  const edit = { start: token.start, end: token.end, newText: newText ?? '' };
  return newText === undefined ? [] : together.map((one) => [one, edit]);
}

function wholeOf(text: string, { inner, read, requote }: ValueToken, places: readonly Place[]): string | undefined {
  const parts: (string | undefined)[] = [];
  let at = inner.start;
  for (const { occurrence, text: wanted } of places) {
    parts.push(read(text.slice(at, occurrence.start)), wanted);
    at = occurrence.end;
  }
  parts.push(read(text.slice(at, inner.end)));
  return parts.every((part) => part !== undefined) ? requote?.(parts.join('')) : undefined;
}
