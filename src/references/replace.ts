import type { Secret } from '../secret/secret.js';
import { type Edit, type Span, applyEdits, inOrder, lineCounter } from './edit.js';
import type { By, FileEditor, Occurrence, Outcome } from './editors/editor.js';
import { editorFor } from './editors/editors.js';
import { spansOf } from './spans.js';
import { UnrepresentableError } from './unrepresentable.js';
import { asUserinfo, placesInUrls } from './urls.js';

/** One text that is to become another. */
export interface Replacement {
  readonly secret: Secret;
  readonly by: By;
}

/** A place that was left as it is: the person must look. */
export interface Left extends Span {
  /** From 1. */
  readonly line: number;
  /** Sentences, without the file and the line. */
  readonly why: string;
}

export interface Replaced {
  readonly text: string;
  readonly edits: readonly Edit[];
  readonly left: readonly Left[];
  /** Places that were replaced. */
  readonly occurrences: number;
  /** What stands there now that is no value: a reference, `process.env.NAME`. Each once. */
  readonly becomes: readonly string[];
  /** Environment variables that programs read from now on. */
  readonly reads: readonly string[];
  /** What a person has to do before it works, as sentences. */
  readonly then: readonly string[];
}

/**
 * Every occurrence of each secret becomes what stands for it in a file of that kind; everything else stays byte for byte.
 * @throws {UnrepresentableError} where a value cannot be written, and then nothing is to be changed.
 * @throws {RangeError} for an empty secret or value: the first is everywhere, the second would lose a value.
 */
export function replaceSecrets(text: string, replacements: readonly Replacement[], path: string, editor: FileEditor = editorFor(path)): Replaced {
  if (replacements.some(({ secret, by }) => secret.length === 0 || (by.kind === 'value' && by.value.length === 0))) throw new RangeError('Neither the secret nor its replacement may be empty.');
  const lineOf = lineCounter(text);
  const found = occurrencesIn(text, replacements);
  const inLonger = new Set(found.filter((span) => isPartOfToken(text, span)));
  const places = found.filter((one) => !inLonger.has(one));
  const outcomes = editor.rewrite(text, places, path);
  const done: Exclude<Outcome, { readonly left: string }>[] = [];
  const becomes = new Set<string>();
  const left: Left[] = [...inLonger].map(({ start, end }) => ({ start, end, line: lineOf(start), why: 'It is a part of a longer text.' }));
  const reads = new Set<string>();
  // A name in a file may be the key, too.
  const told = toldWithout(replacements);
  places.forEach(({ start, end, by }, index) => {
    const outcome = outcomes[index] ?? { left: 'It was not read.' };
    if (!('left' in outcome)) {
      done.push(outcome);
      if (by.kind === 'reference') becomes.add(outcome.becomes === undefined ? by.reference : told(outcome.becomes));
      if (outcome.reads !== undefined && by.kind === 'reference') reads.add(by.variable);
    } else if (outcome.unwritable === true && by.kind === 'value') throw new UnrepresentableError(path, lineOf(start), told(outcome.left));
    else left.push({ start, end, line: lineOf(start), why: told(outcome.left) });
  });
  const edits = inOrder(done.flatMap((outcome) => outcome.edits));
  return {
    text: applyEdits(text, edits),
    edits,
    left: left.sort((a, b) => a.start - b.start),
    occurrences: done.length,
    becomes: [...becomes],
    reads: [...reads],
    then: [...new Set(done.flatMap(({ then }) => (then === undefined ? [] : [told(then)])))],
  };
}

const toldWithout = (replacements: readonly Replacement[]): ((sentence: string) => string) => {
  const forms = replacements.flatMap(({ secret }) => formsOf(secret).map(({ form }) => form)).sort((a, b) => b.length - a.length);
  return (sentence) => forms.reduce((masked, form) => masked.replaceAll(form, '…'), sentence);
};

/** In order; of a secret within another one the longer is what stands there. */
function occurrencesIn(text: string, replacements: readonly Replacement[]): readonly Occurrence[] {
  const all = replacements.flatMap(({ secret, by }) => formsOf(secret).flatMap(({ form, percentEncoded }) => [...spansOf(text, form)].map((span) => ({ ...span, by, percentEncoded }))));
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  let until = 0;
  const found = all.filter(({ start, end }) => {
    if (start < until) return false;
    until = end;
    return true;
  });
  const places = placesInUrls(text, found);
  return found.map((one, index) => {
    const inUrl = places[index] === 'userinfo';
    return { ...one, inUrl, by: one.by.kind === 'value' && (inUrl || one.percentEncoded) ? { ...one.by, value: one.by.value.map(asUserinfo) } : one.by };
  });
}

/** Whether it stands in a text, in any way in which it is replaced. */
export const holds = (text: string, secret: Secret): boolean => formsOf(secret).some(({ form }) => text.includes(form));

/** As it is, and as URLs escape it where that is another text. */
function formsOf(secret: Secret): readonly { readonly form: string; readonly percentEncoded: boolean }[] {
  const value = secret.reveal();
  const escaped = asUserinfo(value);
  const forms = [...new Set([escaped, escaped.replace(/%[0-9A-F]{2}/g, (escape) => escape.toLowerCase())])].filter((form) => form !== value);
  return [{ form: value, percentEncoded: false }, ...forms.map((form) => ({ form, percentEncoded: true }))];
}

const TOKEN = /[A-Za-z0-9_-]/;
/** Ends of escapes in source and in URLs: in `"\nKEY"` and `%3DKEY` the letter before the key is not a part of it; nor is the hyphen of `${NAME:-KEY}`. */
const ESCAPE_BEFORE = /(?:^|[^\\])(?:\\\\)*\\(?:[nrtbfv0]|x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4})$|%[0-9A-Fa-f]{2}$|:-$/;
const LONGEST_ESCAPE = 16;

function isPartOfToken(text: string, { start, end }: Span): boolean {
  const touchesBefore = TOKEN.test(text.charAt(start - 1)) && !ESCAPE_BEFORE.test(text.slice(Math.max(0, start - LONGEST_ESCAPE), start));
  return touchesBefore || TOKEN.test(text.charAt(end));
}
