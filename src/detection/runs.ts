import { ALPHANUMERIC, charSet } from './charSet.js';

/** Characters that keys are made of, in a row. Offsets are bytes. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

const RUN = charSet(`${ALPHANUMERIC}_+-/=.~:|%`);
const SHORTEST = 8;
/** How far after a name a key is looked for that is not plainly given to it, in bytes, lines and runs. */
const NEAR = 120;
const NEAR_LINES = 2;
const MOST = 6;
const LF = 0x0a;

/** The runs behind a name, in order. The rest of the name is none. */
export function runsAfter(bytes: Uint8Array, from: number): Run[] {
  const limit = Math.min(bytes.length, from + NEAR);
  const runs: Run[] = [];
  let at = from;
  while (at < limit && RUN[bytes[at] ?? 0] === 1) at++;
  for (let lines = 0; at < limit && runs.length < MOST; at++) {
    if (bytes[at] === LF && ++lines > NEAR_LINES) break;
    if (RUN[bytes[at] ?? 0] !== 1) continue;
    const start = at;
    while (RUN[bytes[at + 1] ?? 0] === 1) at++;
    if (at + 1 - start >= SHORTEST) runs.push({ start, end: at + 1 });
  }
  return runs;
}
