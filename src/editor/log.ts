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
  return {
    tagged: (part) => ({
      info: (message) => channel.info(`[${part}] ${message}`),
      warn: (message) => channel.warn(`[${part}] ${message}`),
      error: (message) => channel.error(`[${part}] ${message}`),
    }),
    show: () => channel.show(true),
    dispose: () => channel.dispose(),
  };
}
