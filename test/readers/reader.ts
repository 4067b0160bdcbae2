import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../../scripts/root.js';

/** Name to value; undefined where the reader refuses the whole file. */
export type Reading = ReadonlyMap<string, string> | undefined;

/** A program that reads `.env` files: the real one. */
export interface Reader {
  readonly name: string;
  readonly version: string;
  /** A shell: what is no assignment to it, it runs. */
  readonly runs?: boolean;
  /** What it reads of each text, as a file of its own. */
  read(texts: readonly string[]): Promise<readonly Reading[]>;
}

export interface Missing {
  readonly name: string;
  readonly why: string;
}

export const PROGRAMS = join(ROOT, 'test', 'readers', 'programs');

const run = promisify(execFile);
const READING_MS = 2 * 60_000;
const LONGEST_ANSWER = 256 * 1024 * 1024;

/** A reader within this process. */
export interface ImmediateReader extends Reader {
  readOne(text: string): Reading;
}

export const inProcess = (name: string, version: string, readOne: (text: string) => Readonly<Record<string, string | undefined>>): ImmediateReader => ({
  name,
  version,
  readOne: (text) => mapOf(readOne(text)),
  // As from a file: half a character does not get into one.
  read: (texts) => Promise.resolve(texts.map((text) => mapOf(readOne(Buffer.from(text).toString())))),
});

/** @param program is started once, with the folder of the files (which is its own, too) and their number behind its arguments. It finds no other programs: what a text would run, does not run. */
export function inChild(name: string, version: string, program: readonly string[], parse: (output: string) => readonly Reading[], env: NodeJS.ProcessEnv = {}): Reader {
  const [command = '', ...args] = program;
  return {
    name,
    version,
    read: (texts) =>
      inFolder(texts, async (folder) => {
        const filled = args.map((one) => (one === FOLDER ? folder : one === COUNT ? String(texts.length) : one));
        const { stdout } = await run(command, filled, { cwd: folder, env: { ...env, PATH: '/nonexistent' }, timeout: READING_MS, maxBuffer: LONGEST_ANSWER });
        const readings = parse(stdout);
        if (readings.length !== texts.length) throw new Error(`${name} was given ${texts.length} files and read ${readings.length}.`);
        return readings;
      }),
  };
}

export const FOLDER = '<folder>';
export const COUNT = '<count>';

/** Calls `use` with a folder of 0.env, 1.env, … */
export async function inFolder<T>(texts: readonly string[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'keywright-readers-'));
  try {
    await Promise.all(texts.map((text, at) => writeFile(join(folder, `${at}.env`), text)));
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export const fromJson = (output: string): readonly Reading[] => (JSON.parse(output) as readonly (Readonly<Record<string, string | null>> | null)[]).map((one) => (one === null ? undefined : mapOf(one)));

/** As `programs/read.sh` prints it. */
export function fromRecords(output: string): readonly Reading[] {
  const readings: Reading[] = [];
  let records: string[] = [];
  for (const record of output.split('\0').slice(0, -1)) {
    if (record !== '') records.push(record);
    else {
      const [first, ...pairs] = records;
      readings.push(first === 'read' ? new Map(pairs.map(pairOf).filter(([name]) => !OF_THE_SHELL.has(name))) : undefined);
      records = [];
    }
  }
  return readings;
}

const OF_THE_SHELL: ReadonlySet<string> = new Set(['PATH', 'PWD', 'OLDPWD', 'SHLVL', '_']);

function pairOf(record: string): readonly [string, string] {
  const equals = record.indexOf('=');
  return [record.slice(0, equals), record.slice(equals + 1)];
}

const mapOf = (record: Readonly<Record<string, string | undefined | null>>): ReadonlyMap<string, string> => new Map(Object.entries(record).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));
