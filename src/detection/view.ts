import { type Assigned, assignedAfter } from './assignment.js';
import { latin1 } from './bytes.js';

/** A text under search, with what several finders ask of it. */
export interface View {
  readonly bytes: Uint8Array;
  /** One character for each byte; made when the first expression wants to see it. */
  readonly text: string;
  /** The value given to the name of which a part ends at `at`. */
  assignedAfter(at: number): Assigned | undefined;
}

export function viewOf(bytes: Uint8Array): View {
  let text: string | undefined;
  let asked = -1;
  let assigned: Assigned | undefined;
  return {
    bytes,
    get text() {
      return (text ??= latin1(bytes));
    },
    assignedAfter: (at) => {
      if (at !== asked) assigned = assignedAfter(bytes, at);
      asked = at;
      return assigned;
    },
  };
}
