import type { Secret } from '../secret/secret.js';
import type { Edit } from './edit.js';
import { formatReference, nameOfReference, type Reference, referencesIn } from './reference.js';

/** What was written into a text, and what stood there before. `at`: where it begins, in the text as it was written. */
export interface Written {
  readonly at: number;
  readonly is: string;
  readonly was: string;
}

/** What edits have made of a text: how long it is, and what was written, in order. */
export interface Rewritten {
  readonly length: number;
  readonly written: readonly Written[];
}

/** To be given back one day. @param text as it was before them. */
export function rewrittenBy(text: string, edits: readonly Edit[]): Rewritten {
  let moved = 0;
  const written = edits.map(({ start, end, newText }) => {
    const at = start + moved;
    moved += newText.length - (end - start);
    return { at, is: newText, was: text.slice(start, end) };
  });
  return { length: text.length + moved, written };
}

/**
 * The edits that give back what stood there. Where the text is what was written, that is exactly the text before; where other things in it have changed since, each of
 * what was written is found by itself, as long as it stands there as often as it was written. @returns undefined where it does not: nothing is guessed.
 */
export function backEdits(text: string, { length, written }: Rewritten): readonly Edit[] | undefined {
  if (text.length === length && written.every(({ at, is }) => text.startsWith(is, at))) return written.map(({ at, is, was }) => ({ start: at, end: at + is.length, newText: was }));
  const edits: Edit[] = [];
  for (const is of new Set(written.map((one) => one.is))) {
    const of = written.filter((one) => one.is === is);
    const places = placesOf(text, is);
    if (is === '' || places.length !== of.length) return undefined;
    of.forEach(({ was }, index) => {
      const start = places[index] ?? 0;
      edits.push({ start, end: start + is.length, newText: was });
    });
  }
  edits.sort((a, b) => a.start - b.start);
  // What was written within something longer that was written too stands for two.
  return edits.every(({ start }, index) => start >= (edits[index - 1]?.end ?? 0)) ? edits : undefined;
}

/**
 * What edits have made of a text that was rewritten before: giving it back gives back both. Where the earlier cannot be given back any more, or the later reach into it, the later alone.
 * @param text as it was before the later ones.
 */
export function alsoRewritten(earlier: Rewritten, text: string, edits: readonly Edit[]): Rewritten {
  const own = rewrittenBy(text, edits);
  const back = backEdits(text, earlier);
  if (back?.every((one) => edits.every(({ start, end }) => end <= one.start || start >= one.end)) !== true) return own;
  const before = back.map(({ start, end, newText }) => {
    const shift = edits.filter((edit) => edit.end <= start).reduce((sum, edit) => sum + edit.newText.length - (edit.end - edit.start), 0);
    return { start, end, at: start + shift, is: text.slice(start, end), was: newText };
  });
  // In the order of the text between the two: several may begin at one place after both.
  const all = [...edits.map(({ start, end }, index) => ({ start, end, ...own.written[index] })), ...before].sort((a, b) => a.start - b.start || a.end - b.end);
  return { length: own.length, written: all.map(({ at = 0, is = '', was = '' }) => ({ at, is, was })) };
}

/** The same, where one reference is called another in the text by now. */
export function renamedIn({ length, written }: Rewritten, from: Reference, to: Reference): Rewritten {
  let moved = 0;
  const renamed = written.map(({ at, is, was }): Written => {
    let [now, copied] = ['', 0];
    for (const { reference, start, end } of referencesIn(is)) {
      if (nameOfReference(reference) !== nameOfReference(from)) continue;
      now += is.slice(copied, start) + formatReference(to.provider, to.name);
      copied = end;
    }
    now += is.slice(copied);
    const one = { at: at + moved, is: now, was };
    moved += now.length - is.length;
    return one;
  });
  return { length: length + moved, written: renamed };
}

/** Of these alone it is sure that they stand for themselves in every place where another one stood. */
const PLAIN = /^[A-Za-z0-9_-]+$/;

/** The edits with what a key, or a part of it, is by now. @param is undefined where it is not known. @returns undefined where it is not sure how it is written there. */
export function renewed(edits: readonly Edit[], pairs: readonly { readonly was: Secret; readonly is: Secret | undefined }[]): readonly Edit[] | undefined {
  let all = edits;
  for (const { was, is } of pairs) {
    if (is?.equals(was) === true) continue;
    const mayBeEscaped = !PLAIN.test(was.reveal());
    if (!mayBeEscaped && !edits.some(({ newText }) => newText.includes(was.reveal()))) continue;
    if (mayBeEscaped || is === undefined || !PLAIN.test(is.reveal())) return undefined;
    all = all.map((edit) => ({ ...edit, newText: edit.newText.replaceAll(was.reveal(), () => is.reveal()) }));
  }
  return all;
}

function placesOf(text: string, is: string): readonly number[] {
  const places: number[] = [];
  if (is === '') return places;
  for (let at = text.indexOf(is); at !== -1; at = text.indexOf(is, at + is.length)) places.push(at);
  return places;
}
