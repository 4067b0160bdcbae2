import type { PlannedFile, Replacing, SourceFile } from '../references/plan.js';
import { RewriteError } from '../rotation/ports.js';
import { planRewrite } from '../workspace/planThread.js';
import type { Change } from './applyAll.js';
import { encodingWords } from './diagnostics.js';
import { type Content, type FileAt, readContent } from './documents.js';
import { type EnvHome, envHomeOf } from './envHomes.js';
import { checkWritable, realPathOf } from './fileAccess.js';
import { inTurns } from './inTurns.js';
import type { IgnoredNow, KeyFile } from './keyFiles.js';
import type { LeftPlace } from './leftPlaces.js';
import { type MadeEnv, makeEnvFile, takeBack } from './makeEnvFile.js';

/** A file as it was looked at. */
interface Source extends SourceFile {
  readonly file: KeyFile;
  /** Undefined for a `.env` that is to be made. */
  readonly content: Content | undefined;
}

/** What of it goes to the thread. */
const sourceFile = ({ path, text, ignored, env, examples }: Source): SourceFile => ({ path, text, ignored, ...(env !== undefined && { env }), ...(examples !== undefined && { examples }) });

export interface Planned {
  readonly plan: PlannedFile;
  readonly source: Source;
}

export interface Look {
  readonly sources: readonly Source[];
  readonly homes: readonly EnvHome[];
  /** Those that would change. */
  readonly planned: readonly Planned[];
  /** Where the old key stands and stays. */
  readonly left: readonly LeftPlace[];
  readonly then: readonly string[];
}

/** Reads every file once. Git is asked first: what it answers is no older than the files. */
export async function look(files: readonly KeyFile[], replacing: readonly Replacing[], ignoredNow: IgnoredNow): Promise<Look> {
  const { sources, homes } = await read(files, ignoredNow);
  const planned = (await planRewrite(sources.map(sourceFile), replacing)).flatMap((plan) => {
    const source = sources[plan.at];
    return source === undefined ? [] : [{ plan, source }];
  });
  const within = planned.flatMap(({ plan, source }) => plan.left.map(({ line, why }): LeftPlace => ({ at: `${source.file.label}:${line}`, why })));
  return {
    sources,
    homes,
    planned: planned.filter(({ plan }) => plan.edits.length > 0),
    left: [...within, ...sources.flatMap((source) => encodedIn(source, replacing))],
    then: [...new Set(planned.flatMap(({ plan }) => plan.then))],
  };
}

/** The files, and those that define or name variables for their programs. */
async function read(files: readonly KeyFile[], ignoredNow: IgnoredNow): Promise<{ readonly sources: readonly Source[]; readonly homes: readonly EnvHome[] }> {
  const homeOf = await inTurns(files, ({ uri }) => envHomeOf(uri));
  const homes = [...new Map(homeOf.flatMap((home) => (home === undefined ? [] : [[home.env.uri.toString(), home] as const]))).values()];
  const paths = new Map(await inTurns(files, async (file, at) => [await realPathOf(file), at] as const));
  const all: KeyFile[] = [...files];
  /** Each once, however many links lead to it. */
  const placeOf = async (file: FileAt, isMissing: boolean): Promise<number> => {
    const path = isMissing ? file.uri.toString() : await realPathOf(file);
    const place = paths.get(path) ?? all.push({ ...file, encoded: [] }) - 1;
    paths.set(path, place);
    return place;
  };
  const places = new Map(await inTurns(homes, async ({ env, isMissing, examples }) => [env.uri.toString(), { env: await placeOf(env, isMissing), examples: await inTurns(examples, (one) => placeOf(one, false)) }] as const));
  const missing = new Set(homes.filter(({ isMissing }) => isMissing).map(({ env }) => env.uri.toString()));
  const ignored = await ignoredNow(all.map(({ uri }) => uri));
  const sources = await inTurns(all, async (file, at): Promise<Source> => {
    const uri = file.uri.toString();
    const content = missing.has(uri) ? undefined : await readContent(file);
    const home = homeOf[at]?.env.uri.toString();
    const env = home === undefined ? undefined : places.get(home)?.env;
    const examples = [...places.values()].find((one) => one.env === at)?.examples;
    return { file, content, path: file.label, text: content?.text ?? '', ignored: ignored.has(uri), ...(env !== undefined && { env }), ...(examples !== undefined && { examples }) };
  });
  return { sources, homes };
}

function encodedIn({ file, text }: Source, replacing: readonly Replacing[]): readonly LeftPlace[] {
  const [key] = replacing;
  return file.encoded.flatMap(({ start, end, line, encoding, part }) => {
    const is = part?.secret ?? key?.old;
    // A cell of a notebook is text in JSON, and most of it reads the same there.
    const stays = replacing.some(({ old }) => is?.equals(old) === true) && text.slice(start, end) !== is?.reveal();
    return stays ? [{ at: `${file.label}:${line}`, encoded: `${part?.title ?? 'key'} ${encodingWords[encoding]}`, why: '' }] : [];
  });
}

/** @throws {RewriteError} for the first that could not be written, and when the key is gone. */
export async function lookWritable(files: readonly KeyFile[], replacing: readonly Replacing[], ignoredNow: IgnoredNow): Promise<Look> {
  await inTurns(files, checkWritable);
  const all = await look(files, replacing, ignoredNow);
  const others = all.planned.filter(({ plan }) => plan.at >= files.length).map(({ source }) => source);
  for (const { file, content } of others) if (content !== undefined) await checkWritable(file);
  for (const { file, content } of [...all.sources.slice(0, files.length), ...others]) {
    if (content === undefined) continue;
    if (content.stored === undefined && !content.document.isUntitled) {
      throw new RewriteError(`${file.label} has bytes that are not of its encoding (${content.document.encoding}), and saving would lose them. Reopen it with its encoding, then try again.`);
    }
  }
  if (all.planned.length === 0 && all.left.length === 0) throw new RewriteError('The key is in none of the files any more. Scan the workspace again.');
  return all;
}

async function changeOf(plan: PlannedFile, { file, content }: { readonly file: KeyFile; readonly content: Content }, sources: readonly Source[], replacing: readonly Replacing[]): Promise<Change> {
  const { stored, dirty } = content;
  const change = { file, before: content, edits: plan.edits, after: plan.after.reveal() };
  if (stored === undefined) return { ...change, bytes: undefined, onDisk: plan.edits };
  // The editor has one kind of line end; a file that is not being edited keeps those that it has.
  const again = dirty || stored.text === content.text ? undefined : (await planRewrite(sources.map((source, at) => sourceFile(at === plan.at ? { ...source, text: stored.text } : source)), replacing)).find(({ at }) => at === plan.at);
  const { edits: onDisk, after } = again ?? plan;
  return { ...change, bytes: await stored.encode(after.reveal()), onDisk };
}

export interface Prepared {
  readonly changes: readonly Change[];
  /** For these changes: what is not changed in the end is taken back with `applyMaking`. */
  readonly made: readonly MadeEnv[];
  readonly left: readonly LeftPlace[];
  readonly then: readonly string[];
  /** Places that are replaced, by the file's URI. */
  readonly occurrences: ReadonlyMap<string, number>;
  /** Files that will hold the new key itself. */
  readonly copies: number;
}

/** What is to be changed now; a `.env` that is missing is made for it. @throws {RewriteError} */
export async function prepareRewrite(files: readonly KeyFile[], replacing: readonly Replacing[], ignoredNow: IgnoredNow): Promise<Prepared> {
  const first = await lookWritable(files, replacing, ignoredNow);
  const wanted = first.homes.filter(({ env }) => first.planned.some(({ source }) => source.content === undefined && source.file.uri.toString() === env.uri.toString()));
  const made: MadeEnv[] = [];
  try {
    for (const home of wanted) made.push(await makeEnvFile(home, async () => (await ignoredNow([home.env.uri])).size > 0));
    const { planned, left, then, sources } = wanted.length === 0 ? first : await lookWritable(files, replacing, ignoredNow);
    const changes = await inTurns(planned, async ({ plan, source: { file, content } }) => {
      if (content === undefined) throw new RewriteError(`${file.label} was removed at the same time. No file was changed.`);
      return changeOf(plan, { file, content }, sources, replacing);
    });
    return { changes, made, left, then, occurrences: new Map(planned.map(({ plan, source: { file } }) => [file.uri.toString(), plan.occurrences])), copies: planned.filter(({ plan }) => plan.holds === 'value').length };
  } catch (error) {
    await inTurns(made, takeBack);
    throw error;
  }
}
