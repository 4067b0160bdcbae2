import type { Edit, Span } from '../../edit.js';
import { covering } from '../../spans.js';
import type { FileEditor, Occurrence, Outcome } from '../editor.js';
import { UNWRITABLE } from '../values.js';
import type { Language, Left, Piece } from './language.js';
import { type Code, type Literal, readCode } from './lexer.js';

/** An editor of files of a language: a literal becomes what reads the variable, and a key is written into no code, ignored or not. */
export function sourceEditor(language: Language): FileEditor {
  return { id: language.id, title: language.title, files: language.files, holdsValues: false, rewrite: (text, occurrences, path) => rewriteSource(language, text, occurrences, path) };
}

type ByReference = Occurrence & { readonly by: { readonly kind: 'reference' } };

/** How far back a name is looked for that would take up what is put in. */
const LONGEST_NAME = 200;
const PLAIN = /^[A-Za-z_][A-Za-z0-9_]*$/;
/** What ends a comment in some language, or begins one, or is seen by nobody. */
const ENDS_COMMENTS = /\*\/|\/\*|--|#>|<#|=end|\?>|[^ -~]/;

function rewriteSource(language: Language, text: string, occurrences: readonly Occurrence[], path: string): readonly Outcome[] {
  const code = readCode(text, path, language.grammar(path));
  const { broken } = code;
  if (broken !== undefined) return occurrences.map(() => ({ left: `The file could not be read as a ${language.title}, for ${broken}: change it by hand.` }));
  const refusal = language.refuses?.(code);
  if (refusal?.everywhere === true) return occurrences.map(() => ({ left: refusal.left }));
  const pieces = code.tokens.filter(({ kind }) => kind === 'text');
  const where = occurrences.map((occurrence) => covering(pieces, occurrence) ?? covering(code.comments, occurrence));
  const of = new Map<Literal, Occurrence[]>();
  occurrences.forEach((occurrence, index) => {
    const found = where[index];
    if (found === undefined || !('literal' in found) || found.literal === undefined) return;
    const together = of.get(found.literal);
    if (together === undefined) of.set(found.literal, [occurrence]);
    else together.push(occurrence);
  });
  const inLiterals = (refused: Left | undefined): ReadonlyMap<Occurrence, Outcome> => new Map([...of].flatMap(([literal, all]) => inLiteral(language, code, literal, all, refused)));
  const first = inLiterals(refusal);
  const stays = [...first.values()].find((outcome): outcome is Left => 'left' in outcome && 'everywhere' in outcome);
  const outcomes = stays === undefined ? first : inLiterals(stays);
  const needed = imported(language, code, outcomes);
  return occurrences.map((occurrence, index): Outcome => {
    const found = where[index];
    if (found !== undefined && !('literal' in found)) return inComment(occurrence);
    const outcome = outcomes.get(occurrence);
    if (outcome === undefined) return { left: 'It stands in no string and no comment: change it by hand.' };
    if ('left' in outcome || outcome.reads === undefined) return outcome;
    return { ...outcome, edits: [...outcome.edits, ...needed] };
  });
}

function inComment({ start, end, by }: Occurrence): Outcome {
  const newText = by.kind === 'value' ? by.value.reveal() : by.reference;
  return by.kind === 'value' && ENDS_COMMENTS.test(newText) ? { left: UNWRITABLE, unwritable: true } : { edits: [{ start, end, newText }] };
}

/** What becomes of all that stands in one literal: where it is written anew, all of it is. */
function inLiteral(language: Language, code: Code, literal: Literal, occurrences: readonly Occurrence[], refusal: Left | undefined): readonly (readonly [Occurrence, Outcome])[] {
  if (occurrences.some((one) => cutsEscape(code, literal, one))) return occurrences.map((one) => [one, { left: `A ${literal.kind.escape === undefined ? 'backslash' : 'mark'} before it or in it means something there: change it by hand.` }]);
  const isReference = (one: Occurrence): one is ByReference => one.by.kind === 'reference';
  const all = (outcome: Outcome): readonly (readonly [Occurrence, Outcome])[] => occurrences.filter(isReference).map((one) => [one, outcome]);
  const values = occurrences.filter((one) => !isReference(one)).map((one): readonly [Occurrence, Outcome] => [one, asValue(literal, one)]);
  const found = language.place(code, literal);
  const place = found === 'text' ? found : (refusal ?? found);
  if (place === 'text') return [...values, ...occurrences.filter(isReference).map((one): readonly [Occurrence, Outcome] => [one, { edits: [{ start: one.start, end: one.end, newText: one.by.reference }] }])];
  if (typeof place === 'object') return [...values, ...all(place)];

  const reads = new Map<Occurrence, string>();
  const whole = occurrences.length === 1 && coversAll(literal, occurrences[0]);
  for (const one of occurrences.filter(isReference)) {
    if (!PLAIN.test(one.by.variable)) return [...values, ...all({ left: `No variable can be named ${one.by.variable}: change it by hand.` })];
    const expression = language.read(code, literal, one.by.variable, one.inUrl || one.percentEncoded, whole);
    if (typeof expression !== 'string') return [...values, ...all(expression)];
    reads.set(one, expression);
  }
  if (reads.size === 0) return values;
  const inside = whole && place === 'expression' ? [] : [...reads].map(([one, expression]) => [one, language.interpolate?.(literal, expression, code.text.slice(Math.max(literal.start, one.start - LONGEST_NAME), one.start)), expression] as const);
  if (inside.length > 0 && inside.every(([, newText]) => newText !== undefined))
    return [...values, ...inside.map(([one, newText = '', becomes]): readonly [Occurrence, Outcome] => [one, { edits: [{ start: one.start, end: one.end, newText }], reads: 'variable', becomes }])];
  if (place === 'inside' || literal.texts.length > 1) return [...values, ...all({ left: 'Nothing can be put into a string of that kind: change it by hand.' })];

  const unwritable = values.find(([, outcome]) => 'left' in outcome);
  if (unwritable !== undefined) return [...values, ...all(unwritable[1])];
  const made = language.compose(code, literal, piecesOf(code, literal, occurrences, reads, new Map(values)));
  if (typeof made !== 'string') return [...values, ...all(made)];
  const edits: readonly Edit[] = [{ start: literal.start, end: literal.end, newText: apart(code, literal, made) }];
  return occurrences.map((one) => {
    const becomes = reads.get(one);
    return [one, becomes === undefined ? { edits } : { edits, reads: 'variable', becomes }];
  });
}

function cutsEscape({ text }: Code, { kind, start, open }: Literal, one: Span): boolean {
  if (kind.escapes === undefined) return false;
  const { escape = '\\' } = kind;
  let at = one.start;
  while (at > start + open.length && text.charAt(at - 1) === escape) at--;
  return (one.start - at) % 2 === 1 || text.slice(one.start, one.end).includes(escape);
}

/** Words that quotes kept apart: `return'…'`. */
function apart({ text }: Code, { start, end }: Literal, newText: string): string {
  const before = /[\w$]/.test(text.charAt(start - 1)) && /^[\w$]/.test(newText) ? ' ' : '';
  const behind = /[\w$]/.test(text.charAt(end)) && /[\w$]$/.test(newText) ? ' ' : '';
  return before + newText + behind;
}

const coversAll = ({ start, end, open, close }: Literal, one: Occurrence | undefined): boolean => one?.start === start + open.length && one.end === end - close.length;

function asValue(literal: Literal, { start, end, by }: Occurrence): Outcome {
  const newText = by.kind === 'value' ? literal.kind.write?.(by.value.reveal(), literal) : undefined;
  return newText === undefined ? { left: UNWRITABLE, unwritable: true } : { edits: [{ start, end, newText }] };
}

function piecesOf(code: Code, { start, end, open, close }: Literal, occurrences: readonly Occurrence[], reads: ReadonlyMap<Occurrence, string>, values: ReadonlyMap<Occurrence, Outcome>): readonly Piece[] {
  const pieces: Piece[] = [];
  let raw = '';
  let at = start + open.length;
  for (const one of occurrences) {
    raw += code.text.slice(at, one.start);
    at = one.end;
    const expression = reads.get(one);
    const value = values.get(one);
    if (expression === undefined) raw += value !== undefined && 'edits' in value ? (value.edits[0]?.newText ?? '') : '';
    else {
      if (raw !== '') pieces.push({ raw });
      pieces.push({ expression });
      raw = '';
    }
  }
  raw += code.text.slice(at, end - close.length);
  return raw === '' ? pieces : [...pieces, { raw }];
}

function imported(language: Language, code: Code, outcomes: ReadonlyMap<Occurrence, Outcome>): readonly Edit[] {
  const reading = [...outcomes].filter(([, outcome]) => !('left' in outcome) && outcome.reads !== undefined).map(([one]) => one);
  if (reading.length === 0) return [];
  return language.imports?.(code, Math.min(...reading.map(({ start }) => start)), reading.some(({ inUrl, percentEncoded }) => inUrl || percentEncoded)) ?? [];
}
