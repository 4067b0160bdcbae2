import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { constants } from 'node:os';
import { join, resolve } from 'node:path';
import { type OpenWindow, windowsOf } from '../relay/client.js';
import type { RunArguments } from './options.js';

/** As `env` and other programs that start programs have it: what is less is the command's own. */
export const RUN_EXIT = { failed: 125, notExecutable: 126, notFound: 127 } as const;

/** Nothing was started. */
export class RunError extends Error {}

const DEFAULT_FILES = ['.env', '.env.local'] as const;
const LARGEST = 1024 * 1024;

/**
 * Runs a command with the variables that `.env` files refer to, as the window of their folder resolves them. The command has our standard streams and gets our
 * signals. @param signal of an interruption before it is started. @returns its exit code, or the signal that ended it. @throws {RunError}
 */
export async function run({ command, args, envFiles }: RunArguments, directory: string, note: (text: string) => void, signal: AbortSignal): Promise<number | NodeJS.Signals> {
  const variables = await variablesFor(realpathSync(directory), envFiles, note, signal);
  signal.throwIfAborted();
  return start(command, args, { ...process.env, ...variables }).catch((error: unknown) => {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    note(`keywright: ${command} ${missing ? 'was not found' : 'could not be started'}.`);
    return missing ? RUN_EXIT.notFound : RUN_EXIT.notExecutable;
  });
}

async function variablesFor(directory: string, envFiles: readonly string[], note: (text: string) => void, signal: AbortSignal): Promise<Readonly<Record<string, string>>> {
  let failed: { readonly folder: string; readonly why: string } | undefined;
  for (const window of await windowsOf(directory)) {
    // Another window of the same folder may be of another VS Code, which keeps other keys. What is said of a folder holds for what lies in it.
    if (failed !== undefined && window.folder !== failed.folder) break;
    const answer = await window.ask(await textsFor(directory, envFiles, window), signal).catch((error: unknown) => ({ error: error instanceof Error ? error.message : 'The window did not answer.' }));
    signal.throwIfAborted();
    if (answer === undefined) continue;
    const why = 'error' in answer ? answer.error : answer.unresolved.length > 0 ? `${answer.unresolved.join(' ')} Nothing was started.` : undefined;
    if ('variables' in answer && why === undefined) {
      answer.refused.forEach(note);
      return answer.variables;
    }
    failed ??= { folder: window.folder, why: why ?? '' };
  }
  throw new RunError(failed?.why ?? `No window of VS Code with Keywright has ${directory} open and trusted, so no reference can be resolved. Open the folder, then run this again. Nothing was started.`);
}

/** Those that were named; else those of the directory; where it has none, those of the folder that the window has open. */
async function textsFor(directory: string, envFiles: readonly string[], { folder }: OpenWindow): Promise<readonly string[]> {
  if (envFiles.length > 0) {
    return Promise.all(envFiles.map((file) => readFile(resolve(directory, file), 'utf8').catch(() => Promise.reject(new RunError(`${file} cannot be read.`)))));
  }
  for (const at of [directory, folder]) {
    const texts = await Promise.all(DEFAULT_FILES.map((name) => textOf(join(at, name)).catch((error: unknown) => (error instanceof RunError ? Promise.reject(error) : undefined))));
    if (texts.some((text) => text !== undefined)) return texts.map((text) => text ?? '');
  }
  throw new RunError(`There is no .env in ${directory}${folder === directory ? '' : ` or ${folder}`}: name one by --dotenv. Nothing was started.`);
}

/** What nobody has named is read only where it is a file, and no larger than such files are: a pipe would keep the command waiting for ever. */
async function textOf(path: string): Promise<string | undefined> {
  const found = await stat(path);
  if (found.size > LARGEST) throw new RunError(`${path} has more than ${LARGEST / 1024} KiB and is not read. Nothing was started.`);
  return found.isFile() ? readFile(path, 'utf8') : undefined;
}

/** A terminal sends these two to all programs in front of it, the command included. */
const FROM_TERMINAL: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT'];
const PASSED_ON: readonly NodeJS.Signals[] = ['SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', ...FROM_TERMINAL];

/** @throws what the system says where it cannot be started. */
function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number | NodeJS.Signals> {
  return new Promise((done, fail) => {
    const inTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
    const child = spawn(command, args, { stdio: 'inherit', env });
    const handlers = PASSED_ON.filter((signal) => signal in constants.signals).map((signal) => {
      const handler = (): void => {
        if (!inTerminal || !FROM_TERMINAL.includes(signal)) child.kill(signal);
      };
      process.on(signal, handler);
      return { signal, handler };
    });
    const end = (how: () => void): void => {
      handlers.forEach(({ signal, handler }) => process.off(signal, handler));
      how();
    };
    child.once('error', (error) => end(() => fail(error)));
    child.once('exit', (code, signal) => end(() => done(signal ?? code ?? RUN_EXIT.failed)));
  });
}
