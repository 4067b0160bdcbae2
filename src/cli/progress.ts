import { counted } from './printable.js';

/** As much of a terminal as is needed. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  show(done: { readonly scanned: number; readonly findings: number }): void;
  clear(): void;
}

const INTERVAL_MS = 100;
const CLEAR = '\r\u001b[K';

/** One short line that is written over, on a terminal only. It names no file: a name could hold a key that is not known yet. */
export function createProgress(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  let shown = -Infinity;
  let visible = false;
  return {
    show: ({ scanned, findings }) => {
      if (terminal.isTTY !== true || now() - shown < INTERVAL_MS) return;
      shown = now();
      visible = true;
      terminal.write(`${CLEAR}${counted(scanned, 'file')}, ${counted(findings, 'key')}`);
    },
    clear: () => {
      if (visible) terminal.write(CLEAR);
      visible = false;
    },
  };
}
