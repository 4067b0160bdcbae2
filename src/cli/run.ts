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
 * signals. @returns its exit code, or the signal that ended it. @throws {RunError}
 */
export async function run({ command, args, envFiles }: RunArguments, directory: string, note: (text: string) => void, place?: string): Promise<number | NodeJS.Signals> {
  const variables = await variablesFor(realpathSync(directory), envFiles, note, place);
  return start(command, args, { ...process.env, ...variables }, note);
}

async function variablesFor(directory: string, envFiles: readonly string[], note: (text: string) => void, place?: string): Promise<Readonly<Record<string, string>>> {
  const windows = await windowsOf(directory, place);
  for (const window of windows) {
    const answer = await window.ask(await textsFor(directory, envFiles, window)).catch((error: unknown) => {
      throw new RunError(error instanceof Error ? error.message : 'The window did not answer.');
    });
    if (answer === undefined) continue;
    if ('error' in answer) throw new RunError(answer.error);
    if (answer.unresolved.length > 0) throw new RunError(`${answer.unresolved.join(' ')} Nothing was started.`);
    answer.refused.forEach(note);
    return answer.variables;
  }
  throw new RunError(`No window of VS Code with Keywright has ${directory} open and trusted, so no reference can be resolved. Open the folder, then run this again. Nothing was started.`);
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

function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv, note: (text: string) => void): Promise<number | NodeJS.Signals> {
  return new Promise((done) => {
    const inTerminal = process.stdin.isTTY || process.stdout.isTTY || process.stderr.isTTY;
    const child = spawn(command, args, { stdio: 'inherit', env });
    const handlers = PASSED_ON.filter((signal) => signal in constants.signals).map((signal) => {
      const handler = (): void => {
        if (!inTerminal || !FROM_TERMINAL.includes(signal)) child.kill(signal);
      };
      process.on(signal, handler);
      return { signal, handler };
    });
    const end = (how: number | NodeJS.Signals): void => {
      for (const { signal, handler } of handlers) process.off(signal, handler);
      done(how);
    };
    child.once('error', (error) => {
      const missing = 'code' in error && error.code === 'ENOENT';
      note(`keywright: ${command} ${missing ? 'was not found' : 'could not be started'}.`);
      end(missing ? RUN_EXIT.notFound : RUN_EXIT.notExecutable);
    });
    child.once('exit', (code, signal) => end(signal ?? code ?? RUN_EXIT.failed));
  });
}
