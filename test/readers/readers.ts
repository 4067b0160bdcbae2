import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseEnv, promisify } from 'node:util';
import { parse } from 'dotenv';
import { expand } from 'dotenv-expand';
import { ROOT } from '../../scripts/root.js';
import { cachedFolder } from '../workbench/cache.js';
import { npm } from '../workbench/npm.js';
import { pythonPackages, pythonProgram } from '../workbench/python.js';
import { builtFrom, said } from './building.js';
import { COUNT, FOLDER, fromJson, fromRecords, inChild, inFolder, type ImmediateReader, inProcess, type Missing, PROGRAMS, type Reader } from './reader.js';

// The readers of `.env` files that there are, each the real one in a version that is written here. What a machine lacks is said, never left out in silence.

const run = promisify(execFile);
/** The newest of each line. Those of the first half of 20 read assignments out of comments. */
const OTHER_NODES = ['20.20.2', '22.23.3', '24.21.0', '26.10.0'];
const require = createRequire(import.meta.url);
const versionOf = (name: string): string => (require(join(ROOT, 'node_modules', name, 'package.json')) as { readonly version: string }).version;

export const dotenv = inProcess('dotenv', versionOf('dotenv'), (text) => parse(text));
const dotenvFast = inProcess('dotenv, fast', versionOf('dotenv'), (text) => parse(text, { fast: true }));
/** The last one that runs no commands, which is what frameworks bundle. */
export const dotenvExpand = inProcess('dotenv-expand', versionOf('dotenv-expand'), (text) => expand({ parsed: parse(text), processEnv: {} }).parsed ?? {});
export const node = inProcess('Node', process.version, (text) => parseEnv(text));

const javascript = (name: string, version: string, kind: 'node' | 'expand', executable = process.execPath): Reader =>
  inChild(name, version, [executable, join(PROGRAMS, 'read.mjs'), kind, FOLDER, COUNT], fromJson);
const dotenvExpand1000 = javascript('dotenv-expand', versionOf('dotenv-expand-1000'), 'expand');

/** Node as it is started with a file: a process for each, so for few. */
export const nodeWithFile: Reader = {
  name: 'Node, --env-file',
  version: process.version,
  read: (texts) =>
    inFolder(texts, (folder) =>
      Promise.all(
        texts.map(async (_, at) => {
          const { stdout } = await run(process.execPath, [`--env-file=${at}.env`, '-p', 'JSON.stringify([process.env])'], { cwd: folder, env: {} });
          return fromJson(stdout)[0];
        }),
      ),
    ),
};

async function shell(name: string): Promise<Reader | Missing> {
  // dash does not tell its own.
  const version = await said(name === 'dash' ? ['dpkg-query', '-Wf', '${Version}', 'dash'] : [name, '--version']);
  const found = await said(['sh', '-c', `command -v ${name}`]);
  if (found === undefined) return { name, why: `there is no ${name}` };
  return { ...inChild(name, /\d[\w.-]*/u.exec(version ?? '')?.[0] ?? 'of unknown version', [found, join(PROGRAMS, 'read.sh'), COUNT], fromRecords), runs: true };
}

async function python(): Promise<Reader | Missing> {
  const [name, version] = ['python-dotenv', '1.2.2'];
  const found = await pythonPackages(`${name}==${version}`);
  if ('why' in found) return { name, why: found.why };
  return inChild(name, version, [await pythonProgram(), join(PROGRAMS, 'read.py'), FOLDER, COUNT], fromJson, { PYTHONPATH: found.folder, PYTHONDONTWRITEBYTECODE: '1' });
}

async function ruby(): Promise<Reader | Missing> {
  const name = 'Ruby dotenv';
  const executable = await said(['ruby', '-e', 'print RbConfig.ruby']);
  const version = await said(['ruby', '-e', 'require "dotenv"; print Gem.loaded_specs["dotenv"]&.version || Dotenv::VERSION']);
  if (executable === undefined || version === undefined) return { name, why: executable === undefined ? 'there is no ruby' : 'ruby has no gem dotenv' };
  return inChild(name, version, [executable, join(PROGRAMS, 'read.rb'), FOLDER, COUNT], fromJson, { LANG: 'C.UTF-8' });
}

async function go(): Promise<readonly (Reader | Missing)[]> {
  const names = { godotenv: 'godotenv', compose: 'Compose' } as const;
  const source = join(PROGRAMS, 'go');
  const built = await builtFrom(source, ['go', 'version'], [['go', 'build', '-o', 'reads', '.']]);
  if ('why' in built) return Object.values(names).map((name) => ({ name, why: built.why }));
  const pinned = await readFile(join(source, 'go.mod'), 'utf8');
  const reader = (kind: keyof typeof names, module: string): Reader =>
    inChild(names[kind], new RegExp(`${module} (v\\S+)`, 'u').exec(pinned)?.[1] ?? 'of unknown version', [join(built.folder, 'reads'), kind, FOLDER, COUNT], fromJson);
  return [reader('godotenv', 'godotenv'), reader('compose', 'compose-go/v2')];
}

async function rust(): Promise<Reader | Missing> {
  const name = 'dotenvy';
  const source = join(PROGRAMS, 'rust');
  const built = await builtFrom(source, ['cargo', '--version'], [['cargo', 'build', '--release', '--quiet']]);
  if ('why' in built) return { name, why: built.why };
  const version = /dotenvy = "=(.+)"/u.exec(await readFile(join(source, 'Cargo.toml'), 'utf8'))?.[1] ?? 'of unknown version';
  return inChild(name, version, [join(built.folder, 'target', 'release', 'reads'), FOLDER, COUNT], fromRecords);
}

/** Node in other versions, of the packages of npm that hold it. */
async function otherNode(version: string): Promise<Reader | Missing> {
  try {
    const folder = await cachedFolder(`env-readers-node-${version}`, async (target) => {
      await npm(target, 'install', '--prefix', target, `node@${version}`);
    });
    const executable = join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    return javascript('Node', await run(executable, ['--version']).then(({ stdout }) => stdout.trim()), 'node', executable);
  } catch {
    return { name: `Node ${version}`, why: 'npm could not install it' };
  }
}

export interface Readers {
  readonly readers: readonly Reader[];
  readonly missing: readonly Missing[];
}

/** Those within this process: thousands of texts a second. */
export const IMMEDIATE: readonly ImmediateReader[] = [dotenv, dotenvFast, dotenvExpand, node];

/** What every machine that builds this has, but for Windows; and Python's, which is fetched in seconds. */
export async function nearReaders(): Promise<Readers> {
  return sorted([...IMMEDIATE, dotenvExpand1000, ...(await Promise.all([shell('dash'), shell('bash'), python()]))]);
}

/** All that there are, the others fetched and built. */
export async function allReaders(): Promise<Readers> {
  const near = await nearReaders();
  const others = sorted((await Promise.all([Promise.all(OTHER_NODES.filter((version) => `v${version}` !== process.version).map(otherNode)), ruby(), go(), rust()])).flat());
  return { readers: [...near.readers, ...others.readers], missing: [...near.missing, ...others.missing] };
}

const sorted = (all: readonly (Reader | Missing)[]): Readers => ({ readers: all.filter((one) => 'read' in one), missing: all.filter((one) => 'why' in one) });
