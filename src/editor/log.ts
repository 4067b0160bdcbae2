import * as vscode from 'vscode';

/** One channel, each line tagged with the part that speaks. Callers pass words and masked keys; a Secret that slips in prints masked. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

export interface LogChannel {
  dispose(): void;
  tagged(part: string): Log;
  show(): void;
}

export function createLog(): LogChannel {
  const channel = vscode.window.createOutputChannel('Keywright', { log: true });
  let closed = false;
  // A closed channel throws, and what still runs while the window closes must not fail for that.
  const line = (level: 'info' | 'warn' | 'error', part: string) => (message: string): void => {
    if (!closed) channel[level](`[${part}] ${message}`);
  };
  return {
    tagged: (part) => ({ info: line('info', part), warn: line('warn', part), error: line('error', part) }),
    show: () => channel.show(true),
    dispose: () => {
      closed = true;
      channel.dispose();
    },
  };
}
