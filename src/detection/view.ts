import { type Assigned, assignedAfter } from './assignment.js';
import { latin1 } from './bytes.js';
import type { Rule } from './rule.js';
import { type Run, runsAfter } from './runs.js';

/** A text under search, with what several finders ask of it, one after the other. */
export class View {
  /** Where keys begin that an escape interrupts, as far as finders have seen. */
  readonly interrupted: number[] = [];
  #tried: Map<Rule, number> | undefined;
  #text: string | undefined;
  #assignedAt = -1;
  #assigned: Assigned | undefined;
  #runsAt = -1;
  #runs: readonly Run[] = [];

  readonly bytes: Uint8Array;

  /** @param bytes of any class: code that has met two is compiled anew, and slower. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Up to where matches of a rule were looked for that begin before their anchor. */
  get tried(): Map<Rule, number> {
    return (this.#tried ??= new Map());
  }

  /** One character for each byte; made when the first expression wants to see all of it. */
  get text(): string {
    return (this.#text ??= latin1(this.bytes));
  }

  /** A part of {@link text}, without making all of it. */
  slice(start: number, end: number): string {
    return this.#text === undefined ? latin1(this.bytes.subarray(Math.max(0, start), Math.max(0, end))) : this.#text.slice(Math.max(0, start), Math.max(0, end));
  }

  /** The value given to the name of which a part ends at `at`. */
  assignedAfter(at: number): Assigned | undefined {
    if (at !== this.#assignedAt) this.#assigned = assignedAfter(this.bytes, at);
    this.#assignedAt = at;
    return this.#assigned;
  }

  /** What may be keys in the text behind a name that ends at `at`. */
  runsAfter(at: number): readonly Run[] {
    if (at !== this.#runsAt) this.#runs = runsAfter(this.bytes, at);
    this.#runsAt = at;
    return this.#runs;
  }
}
