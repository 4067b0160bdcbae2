// Four cursors run over a text at once, a quarter each, because the look-ups of one have to wait for each other. In WebAssembly, whose memory needs no check at each
// look-up: 900 MB/s where the same loop in JavaScript reads 550. Written as the instructions themselves, so that there is nothing to build and no second language.

import { type AnchorTable, ROW } from './anchorTable.js';

/** What of WebAssembly is used: it belongs to the language's hosts, and to no library of types that is loaded here. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Pick<Cursors, 'run'> };
};

/** The most bytes that are read at once. */
export const BLOCK = 1 << 16;
/** Of each step in which any cursor ends a word there is one record in the hits: how many bytes they have read by then, and the states of all four. */
export const RECORD = 5;
const CURSORS = 4;
const PAGE = 1 << 16;

export interface Cursors extends Pick<AnchorTable, 'next'> {
  /** Where a text is put, of four quarters. */
  readonly text: Uint8Array;
  readonly hits: Int32Array;
  /** @param quarter its length in bytes. Then the states to begin with. @returns how many bytes of the hits are written. */
  readonly run: (quarter: number, a: number, b: number, c: number, d: number) => number;
}

/** A number as WebAssembly writes it, seven bits in a byte: LEB128. */
function leb(value: number, isDone: (rest: number, last: number) => boolean): number[] {
  const low = value & 0x7f;
  const rest = value >> 7;
  return isDone(rest, low) ? [low] : [low | 0x80, ...leb(rest, isDone)];
}
const unsigned = (value: number): number[] => leb(value, (rest) => rest === 0);
const signed = (value: number): number[] => leb(value, (rest, last) => (rest === 0 && last < 0x40) || (rest === -1 && last >= 0x40));

const bytesOf = (text: string): number[] => [text.length, ...Array.from(text, (char) => char.charCodeAt(0))];
const section = (id: number, ...content: number[]): number[] => [id, ...unsigned(content.length), ...content];

// https://webassembly.github.io/spec/core/binary/instructions.html
const I32 = 0x7f;
const NO_RESULT = 0x40;
const END = 0x0b;
const ADD = 0x6a;
const SUB = 0x6b;
const OR = 0x72;
const SHL = 0x74;
const LESS = 0x48;
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const load8 = (at: number): number[] => [0x2d, 0, ...unsigned(at)];
const load16 = (at: number): number[] => [0x2f, 1, ...unsigned(at)];
const store32 = (at: number): number[] => [0x36, 2, ...unsigned(at)];
const loop = (...body: number[]): number[] => [0x03, NO_RESULT, ...body, END];
const when = (...body: number[]): number[] => [0x04, NO_RESULT, ...body, END];
const again = (depth: number): number[] => [0x0d, depth];

/** Where things are in the memory. */
interface Places {
  readonly classes: number;
  readonly text: number;
  readonly hits: number;
  readonly table: number;
  readonly end: number;
}

function placesFor({ next }: AnchorTable): Places {
  const text = 256;
  const hits = text + BLOCK;
  const table = hits + (BLOCK / CURSORS) * RECORD * 4;
  return { classes: 0, text, hits, table, end: table + next.byteLength };
}

// The locals: parameters first.
const [QUARTER, FIRST_STATE, AT, WRITE, SECOND, THIRD] = [0, 1, 5, 6, 7, 8];
const cursors = [0, 1, 2, 3];
const ownBegin = [[], [...get(QUARTER), ADD], [...get(SECOND), ADD], [...get(THIRD), ADD]];

/** One byte further: `state = table[state][classOf[text[at + begin]]]`. */
const step = (cursor: number, { classes, text, table }: Places): number[] => [
  ...get(FIRST_STATE + cursor), ...constant(ROW + 1), SHL,
  ...get(AT), ...(ownBegin[cursor] ?? []), ...load8(text), ...load8(classes), ADD,
  ...load16(table), ...set(FIRST_STATE + cursor),
];

/** Negative where it ends a word. */
const ends = (cursor: number, firstEnd: number): number[] => [...constant(firstEnd - 1), ...get(FIRST_STATE + cursor), SUB, ...(cursor === 0 ? [] : [OR])];

function code(places: Places, firstEnd: number): number[] {
  const { hits } = places;
  const record = [...get(WRITE), ...get(AT), ...store32(hits), ...cursors.flatMap((cursor) => [...get(WRITE), ...get(FIRST_STATE + cursor), ...store32(hits + 4 * (cursor + 1))])];
  return [
    ...get(QUARTER), ...get(QUARTER), ADD, ...set(SECOND),
    ...get(SECOND), ...get(QUARTER), ADD, ...set(THIRD),
    ...loop(
      ...cursors.flatMap((cursor) => step(cursor, places)),
      ...get(AT), ...constant(1), ADD, ...set(AT),
      ...cursors.flatMap((cursor) => ends(cursor, firstEnd)), ...constant(0), LESS,
      ...when(...record, ...get(WRITE), ...constant(4 * RECORD), ADD, ...set(WRITE)),
      ...get(AT), ...get(QUARTER), LESS, ...again(0),
    ),
    ...get(WRITE), END,
  ];
}

function moduleOf(places: Places, firstEnd: number): Uint8Array {
  const body = [1, THIRD - AT + 1, I32, ...code(places, firstEnd)];
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, 1, 0x60, 1 + CURSORS, ...Array<number>(1 + CURSORS).fill(I32), 1, I32),
    ...section(2, 1, ...bytesOf('own'), ...bytesOf('memory'), 2, 0, 1),
    ...section(3, 1, 0),
    ...section(7, 1, ...bytesOf('run'), 0, 0),
    ...section(10, 1, ...unsigned(body.length), ...body),
  ]);
}

/** Makes them ready for a table, which is copied: the given one is no longer needed. */
export function cursorsOver(table: AnchorTable): Cursors {
  const places = placesFor(table);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(places.end / PAGE) });
  const { run } = new WebAssembly.Instance(new WebAssembly.Module(moduleOf(places, table.firstEnd)), { own: { memory } }).exports;
  // The table's cells take two bytes each.
  new Uint8Array(memory.buffer, places.classes, 256).set(table.classOf.map((unit) => 2 * unit));
  const next = new Uint16Array(memory.buffer, places.table, table.next.length);
  next.set(table.next);
  return {
    next,
    text: new Uint8Array(memory.buffer, places.text, BLOCK),
    hits: new Int32Array(memory.buffer, places.hits, (BLOCK / CURSORS) * RECORD),
    run,
  };
}
