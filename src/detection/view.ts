import { type Assigned, assignedAfter } from './assignment.js';
import { latin1 } from './bytes.js';
import { type Run, runsAfter } from './runs.js';

/** A text under search, with what several finders ask of it. */
export interface View {
  readonly bytes: Uint8Array;
  /** One character for each byte; made when the first expression wants to see it. */
  readonly text: string;
  /** The value given to the name of which a part ends at `at`. */
  assignedAfter(at: number): Assigned | undefined;
  /** Where keys begin that an escape interrupts, as far as finders have seen. */
  readonly interrupted: number[];
  /** What may be keys in the text behind a name that ends at `at`. */
  runsAfter(at: number): readonly Run[];
}

export function viewOf(bytes: Uint8Array): View {
  let text: string | undefined;
  const assigned = latest((at) => assignedAfter(bytes, at));
  const runs = latest((at) => runsAfter(bytes, at));
  return {
    bytes,
    interrupted: [],
    get text() {
      return (text ??= latin1(bytes));
    },
    assignedAfter: assigned,
    runsAfter: runs,
  };
}

/** Several finders ask of the same place, one after the other. */
function latest<T>(make: (at: number) => T): (at: number) => T {
  let asked = -1;
  let made: T;
  return (at) => {
    if (at !== asked) made = make(at);
    asked = at;
    return made;
  };
}
