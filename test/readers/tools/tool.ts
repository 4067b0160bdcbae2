import { spawn } from 'node:child_process';

/** A text, and the variables that its tool is started with. */
export interface Asked {
  readonly text: string;
  readonly env: Readonly<Record<string, string>>;
}

/** A tool, or the parser that it has: the real one. */
export interface Tool {
  readonly name: string;
  readonly version: string;
  /** What it reads of each; null where it refuses a text. */
  readonly read: (all: readonly Asked[]) => Promise<readonly unknown[]>;
}

const READING_MS = 4 * 60_000;
const AT_ONCE = 4;

/** A program of ours that holds the tool's parser: all texts as JSON on its standard input, what is read of them on its output. */
export const inProgram = (name: string, version: string, [command = '', ...args]: readonly string[], env: NodeJS.ProcessEnv = {}): Tool => ({
  name,
  version,
  read: async (all) => {
    const output = await answerOf(command, args, JSON.stringify(all), { ...process.env, ...env });
    const read = JSON.parse(output) as readonly unknown[];
    if (read.length !== all.length) throw new Error(`${name} was given ${all.length} texts and read ${read.length}.`);
    return read;
  },
});

/** What a program writes on its standard output, of what it gets. */
function answerOf(command: string, args: readonly string[], input: string, env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'], timeout: READING_MS });
    const output: Buffer[] = [];
    let errors = '';
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => (errors = (errors + chunk.toString()).slice(-2000)));
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve(Buffer.concat(output).toString()) : reject(new Error(`${command} ended with ${code}: ${errors}`))));
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

/** A tool that is started once for each text. */
export const eachByItself = (name: string, version: string, readOne: (asked: Asked) => Promise<unknown>): Tool => ({
  name,
  version,
  read: async (all) => {
    const read: unknown[] = [];
    const rest = all.map((asked, at) => ({ asked, at })).reverse();
    const work = async (): Promise<void> => {
      for (let next = rest.pop(); next !== undefined; next = rest.pop()) read[next.at] = await readOne(next.asked).catch(() => null);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    return read;
  },
});
