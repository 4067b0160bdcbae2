import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { Minimatch } from 'minimatch';
import { repositoryOf } from '../exposure.js';
import { slashed } from '../ignoreRules.js';
import { readText } from '../readText.js';
import { walk } from '../walk.js';
import { CI_SYSTEMS, type CiSystem } from './ciSystems.js';
import type { CiFile } from './holder.js';

/** What tells a machine what to do is some pages long. */
const LARGEST = 256 * 1024;

/** Files in a folder, and at the top of its repository, that name one of these variables to CI or to what runs the program. */
export async function* ciFilesNaming(folder: string, variables: ReadonlySet<string>, signal: AbortSignal): AsyncGenerator<CiFile> {
  const root = resolve(folder);
  const top = (await repositoryOf(root)) ?? root;
  for await (const path of candidates(root, top, signal)) {
    const label = slashed(relative(top, path));
    const system = systemOf(label);
    if (system === undefined) continue;
    const read = await readText(path, LARGEST, signal);
    const named = 'skipped' in read ? undefined : namedIn(read.text, system, variables);
    if (named !== undefined) yield { kind: 'ci', system, path, label, ...named };
  }
}

/** The folder's own, then those that stand where CI looks for them, above it. */
async function* candidates(root: string, top: string, signal: AbortSignal): AsyncGenerator<string> {
  yield* walk(root, { signal });
  if (top === root) return;
  for (const directory of new Set(anchored().map((glob) => dirname(glob).replace(/\/\*\*$/u, '')))) {
    signal.throwIfAborted();
    const path = join(top, directory);
    for (const entry of await readdir(path, { withFileTypes: true }).catch(() => [])) if (entry.isFile()) yield join(path, entry.name);
  }
}

const anchored = (): readonly string[] => CI_SYSTEMS.flatMap(({ files }) => files);

let compiled: readonly { readonly system: CiSystem; readonly globs: readonly Minimatch[] }[] | undefined;

/** Whose a file is. @param path from the top of the repository, with slashes. */
export function systemOf(path: string): CiSystem | undefined {
  compiled ??= CI_SYSTEMS.map((system) => ({ system, globs: system.files.map((glob) => new Minimatch(glob, { dot: true, nonegate: true, nocomment: true })) }));
  return compiled.find(({ globs }) => globs.some((glob) => glob.match(glob.pattern.includes('/') ? path : basename(path))))?.system;
}

/** Where a text names one of the variables, and what their values are called there. A line that refers to a stored key was changed already. */
export function namedIn(text: string, { source }: Pick<CiSystem, 'source'>, variables: ReadonlySet<string>): Pick<CiFile, 'line' | 'names'> | undefined {
  const lines = text.split('\n');
  const names = new Set<string>();
  let first: number | undefined;
  const named = [...variables];
  lines.forEach((line, at) => {
    if (!named.some((name) => line.includes(name))) return;
    const here = wordsIn(line).filter((word) => variables.has(word));
    if (here.length === 0 || line.includes('keywright://')) return;
    first ??= at + 1;
    // `NAME:` with its value below it.
    const whole = /:\s{0,20}$/u.test(line) ? `${line}\n${lines[at + 1] ?? ''}` : line;
    const sources = source === undefined ? [] : [...whole.matchAll(source)].map(([, name = '']) => name);
    for (const name of sources.length === 0 || sources.some((one) => variables.has(one)) ? here : sources) names.add(name);
  });
  return first === undefined ? undefined : { line: first, names: [...names] };
}

const wordsIn = (line: string): readonly string[] => [...line.slice(0, 10_000).matchAll(/[A-Za-z_]\w{0,200}/gu)].map(([word]) => word);
