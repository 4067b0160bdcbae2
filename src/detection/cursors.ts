// Six cursors run over a text at once, each over a part of it, because the look-ups of one have to wait for each other: 1,290 MB/s where four read 1,100 and eight 1,140. In
// WebAssembly, whose memory needs no check at each look-up: in JavaScript the same loop takes half as long again. Written as the instructions themselves, so that there is
// nothing to build and no second language.

import { type AnchorTable, ROW } from './anchorTable.js';

/** What of WebAssembly is used: it belongs to the language's hosts, and to no library of types that is loaded here. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (module: object, imports: object) => { readonly exports: Pick<Cursors, 'run'> };
};

/** The most bytes that are read at once. */
export const BLOCK = 1 << 16;
export const CURSORS = 6;
/** Of each step in which any cursor ends a word, and of some others, there is one record in the hits: how many bytes each has read by then, and the states of all. */
export const RECORD = 1 + CURSORS;
const PAGE = 1 << 16;

export interface Cursors extends Pick<AnchorTable, 'next'> {
  /** Where a text is put, of a part for each. */
  readonly text: Uint8Array;
  /** Where the states to begin with are put. */
  readonly states: Int32Array;
  readonly hits: Int32Array;
  /** @param part its length in bytes. @returns how many bytes of the hits are written. */
  readonly run: (part: number) => number;
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
const MULTIPLY = 0x6c;
const OR = 0x72;
const SHL = 0x74;
const LESS = 0x48;
const NOT_LESS = 0x4e;
const get = (local: number): number[] => [0x20, local];
const set = (local: number): number[] => [0x21, local];
const constant = (value: number): number[] => [0x41, ...signed(value)];
const load8 = (at: number): number[] => [0x2d, 0, ...unsigned(at)];
const load32 = (at: number): number[] => [0x28, 2, ...unsigned(at)];
const load16 = (at: number): number[] => [0x2f, 1, ...unsigned(at)];
const store32 = (at: number): number[] => [0x36, 2, ...unsigned(at)];
const loop = (...body: number[]): number[] => [0x03, NO_RESULT, ...body, END];
const when = (...body: number[]): number[] => [0x04, NO_RESULT, ...body, END];
const again = (depth: number): number[] => [0x0d, depth];

/** Where things are in the memory. */
interface Places {
  readonly classes: number;
  readonly states: number;
  readonly text: number;
  readonly hits: number;
  readonly table: number;
  readonly end: number;
}

function placesFor({ next }: AnchorTable): Places {
  const states = 256;
  const text = states + 4 * CURSORS;
  const hits = text + BLOCK;
  const table = hits + 4 * RECORD * Math.ceil(BLOCK / CURSORS);
  return { classes: 0, states, text, hits, table, end: table + next.byteLength };
}

// The locals: the parameter first. Of each cursor the state and where its part begins.
const [PART, AT, WRITE, FIRST_STATE] = [0, 1, 2, 3];
const FIRST_BEGIN = FIRST_STATE + CURSORS;
const LOCALS = 2 + 2 * CURSORS;
const cursors = Array.from({ length: CURSORS }, (_, cursor) => cursor);

const begin = (cursor: number, { states }: Places): number[] => [
  ...constant(0), ...load32(states + 4 * cursor), ...set(FIRST_STATE + cursor),
  ...get(PART), ...constant(cursor), MULTIPLY, ...set(FIRST_BEGIN + cursor),
];

/** One byte further: `state = table[state][classOf[text[at + begin]]]`. */
const step = (cursor: number, { classes, text, table }: Places): number[] => [
  ...get(FIRST_STATE + cursor), ...constant(ROW + 1), SHL,
  ...get(AT), ...(cursor === 0 ? [] : [...get(FIRST_BEGIN + cursor), ADD]), ...load8(text), ...load8(classes), ADD,
  ...load16(table), ...set(FIRST_STATE + cursor),
];

/** The bits of all states: at least as much as the greatest, so that no end of a word is missed; seldom more, for the greater a state, the farther it is from the beginning. */
const allBits = cursors.flatMap((cursor) => [...get(FIRST_STATE + cursor), ...(cursor === 0 ? [] : [OR])]);

function code(places: Places, firstEnd: number): number[] {
  const { hits } = places;
  const record = [...get(WRITE), ...get(AT), ...store32(hits), ...cursors.flatMap((cursor) => [...get(WRITE), ...get(FIRST_STATE + cursor), ...store32(hits + 4 * (cursor + 1))])];
  return [
    ...cursors.flatMap((cursor) => begin(cursor, places)),
    ...loop(
      ...cursors.flatMap((cursor) => step(cursor, places)),
      ...get(AT), ...constant(1), ADD, ...set(AT),
      ...allBits, ...constant(firstEnd), NOT_LESS,
      ...when(...record, ...get(WRITE), ...constant(4 * RECORD), ADD, ...set(WRITE)),
      ...get(AT), ...get(PART), LESS, ...again(0),
    ),
    ...get(WRITE), END,
  ];
}

function moduleOf(places: Places, firstEnd: number): Uint8Array {
  const body = [1, LOCALS, I32, ...code(places, firstEnd)];
  return Uint8Array.from([
    0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, 1, 0x60, 1, I32, 1, I32),
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
    states: new Int32Array(memory.buffer, places.states, CURSORS),
    hits: new Int32Array(memory.buffer, places.hits, RECORD * Math.ceil(BLOCK / CURSORS)),
    run,
  };
}
