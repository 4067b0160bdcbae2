import { anchorScan, type ScanOptions } from './automaton.js';
import { assignedName } from './assignedName.js';
import { latin1, textOf } from './bytes.js';
import { type EncodedAnchor, encodedAnchors } from './decoding/anchors.js';
import { decoderOf } from './decoding/decode.js';
import type { Decoded } from './decoding/decoded.js';
import { notebookTexts } from './decoding/notebook.js';
import { unescapeAround } from './decoding/unescape.js';
import type { Candidate, Finder } from './finder.js';
import type { Encoding } from './finding.js';
import { genericFinders } from './generic/finders.js';
import { knownFileCandidates } from './generic/knownFile.js';
import { namedFinder } from './namedFinder.js';
import { isLockFile, isMinified } from './noise.js';
import { once } from './once.js';
import type { Rule } from './rule.js';
import { tokenFinder } from './tokenFinder.js';
import { View } from './view.js';

export interface SearchOptions extends ScanOptions {
  /** Also finds secrets of unknown issuers: suspicious assignments and private keys. Default true. */
  readonly generic?: boolean;
}

/** Everything in a text that may be a key; several may overlap. */
export type Search = (view: View, path?: string) => Candidate[];

/** How many layers of encoding are undone: a token in base64, in a file that is base64 as a whole. */
const DEEPEST = 2;
/** Shorter literals are in too many texts when they are encoded; the beginning of JSON in base64 is worth it. */
const SHORTEST_ENCODED = 4;
const ALWAYS_ENCODED: ReadonlySet<string> = new Set(['eyJ']);
/** A key with an escape in it is undone so far behind its anchor, in bytes, and so many times in a text. */
const LONGEST_ESCAPED = 512;
const MOST_ESCAPED = 256;

const finderOf = (rule: Rule): Finder => (rule.names === undefined ? tokenFinder(rule) : namedFinder(rule));

/** By literal, whose case does not matter; in the order in which they come, each once. */
function byLiteral<T>(pairs: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [literal, one] of pairs) {
    const group = groups.get(literal.toLowerCase());
    if (group === undefined) groups.set(literal.toLowerCase(), [one]);
    else if (group.at(-1) !== one) group.push(one);
  }
  return groups;
}

/** The forms in which the beginnings of keys stand in encoded text. */
function encodedForms(finders: readonly Finder[]): (readonly [string, EncodedAnchor])[] {
  const literals = new Set(finders.filter(({ byName }) => !byName).flatMap((finder) => finder.anchors));
  const worth = [...literals].filter((literal) => literal.length >= SHORTEST_ENCODED || ALWAYS_ENCODED.has(literal));
  return worth.flatMap((literal) => encodedAnchors(literal).map((form) => [form.anchor, form] as const));
}

/** Prepares the rules once. */
export function createSearch(rules: readonly Rule[], options: SearchOptions = {}): Search {
  const finders = [...rules.map(finderOf), ...((options.generic ?? true) ? genericFinders : [])];
  const plain = byLiteral(finders.flatMap((finder) => finder.anchors.map((anchor) => [anchor, finder] as const)));
  const encoded = byLiteral(encodedForms(finders));
  const anchors = [...new Set([...plain.keys(), ...encoded.keys()])];
  const findersAt = anchors.map((anchor) => plain.get(anchor) ?? []);
  const encodedAt = anchors.map((anchor) => encoded.get(anchor) ?? []);
  const lengths = anchors.map((anchor) => anchor.length);
  const scan = anchorScan(anchors);

  const search = (view: View, path: string | undefined, depth: number): Candidate[] => {
    const { bytes } = view;
    /** Asked of what was found: to look at every file for it takes longer. */
    const namesCount = once(() => path === undefined || !(isLockFile(path) || isMinified(bytes, path)));
    const candidates: Candidate[] = [];
    const decoder = once(() => decoderOf(bytes));
    /** Searched when this text is done: the automaton is at work. */
    const layers: (readonly [Decoded, Encoding])[] = [];
    const toSearch = (decoded: Decoded | undefined, encoding: Encoding): void => {
      if (decoded !== undefined) layers.push([decoded, encoding]);
    };
    const goesDeeper = depth < DEEPEST;
    scan(
      bytes,
      (anchor, end) => {
        const start = end - (lengths[anchor] ?? 0);
        for (const finder of findersAt[anchor] ?? []) {
          const candidate = finder.find(view, start, end);
          if (candidate !== undefined && (!finder.byName || namesCount())) candidates.push(candidate);
        }
        if (goesDeeper) for (const form of encodedAt[anchor] ?? []) toSearch(decoder()(form, start), form.encoding);
      },
      options,
    );
    if (goesDeeper) for (const start of view.interrupted.slice(0, MOST_ESCAPED)) toSearch(unescapeAround(bytes, start, start + LONGEST_ESCAPED), 'escaped');
    if (path?.endsWith('.ipynb') === true) for (const cell of notebookTexts(bytes) ?? []) toSearch(cell, 'notebook');
    for (const [decoded, encoding] of layers) candidates.push(...search(new View(decoded.bytes), undefined, depth + 1).map((found) => inSource(found, decoded, encoding)));
    if (path !== undefined && (options.generic ?? true)) candidates.push(...knownFileCandidates(view, path));
    return candidates;
  };
  return (view, path) => search(view, path, 0);
}

/** What was found in decoded text, as the part of the input that it was made of. */
function inSource(found: Candidate, source: Decoded, encoding: Encoding): Candidate {
  const { bytes } = source;
  const value = found.decoded?.value ?? textOf(bytes.subarray(found.start, found.end));
  const variable = found.decoded === undefined ? assignedName(latin1(bytes.subarray(0, found.start)), found.start) : found.decoded.variable;
  return { ...found, ...source.sourceOf(found.start, found.end), decoded: { value, encoding: found.decoded?.encoding ?? encoding, ...(variable !== undefined && { variable }) } };
}
