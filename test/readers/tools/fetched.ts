import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cachedFolder } from '../../workbench/cache.js';
import { type Missing, pythonPackages, pythonProgram } from '../../workbench/python.js';
import { builtFrom, said } from '../building.js';
import { PROGRAMS } from '../reader.js';
import { type Tool, inProgram } from './tool.js';

// Tools that are fetched, or whose own parser is, in versions that are written here or in the manifest of the program that holds it.

const run = promisify(execFile);
const FETCHING_MS = 5 * 60_000;

const pinnedIn = async (manifest: string, pattern: RegExp): Promise<string> => pattern.exec(await readFile(manifest, 'utf8'))?.[1] ?? 'of unknown version';

const GO = { dockerfile: ['BuildKit', 'buildkit'], compose: ['Compose', 'compose-go/v2'], terraform: ['HCL', 'hcl/v2'], yaml: ['YAML of Go', 'yaml/v3'] } as const;

export async function go(kind: keyof typeof GO): Promise<Tool | Missing> {
  const source = join(PROGRAMS, 'go-tools');
  const built = await builtFrom(source, ['go', 'version'], [['go', 'build', '-o', 'reads', '.']]);
  const [name, module] = GO[kind];
  return 'why' in built ? built : inProgram(name, await pinnedIn(join(source, 'go.mod'), new RegExp(`${module} v(\\S+)`)), [join(built.folder, 'reads'), kind]);
}

const ACTIONLINT = '1.7.12';

export async function actionlint(): Promise<string | Missing> {
  if ((await said(['go', 'version'])) === undefined) return { why: 'there is no go' };
  try {
    const folder = await cachedFolder(`actionlint-${ACTIONLINT}`, async (target) => {
      await run('go', ['install', `github.com/rhysd/actionlint/cmd/actionlint@v${ACTIONLINT}`], { env: { ...process.env, GOBIN: target }, timeout: FETCHING_MS });
    });
    return join(folder, 'actionlint');
  } catch {
    return { why: 'go could not install it' };
  }
}

const JAVA = { properties: 'Java', 'spring-properties': 'Spring Boot', 'spring-yaml': 'Spring Boot', snakeyaml: 'SnakeYAML' } as const;

export async function java(kind: keyof typeof JAVA): Promise<Tool | Missing> {
  const source = join(PROGRAMS, 'java');
  const built = await builtFrom(source, ['mvn', '--version'], [
    ['mvn', '--quiet', '--batch-mode', 'dependency:copy-dependencies', '-DoutputDirectory=jars'],
    ['javac', '-nowarn', '-Xlint:none', '-cp', join('jars', '*'), 'Reads.java'],
  ]);
  if ('why' in built) return built;
  const name = JAVA[kind];
  const version = name === 'Java' ? /\d[\d.]*/.exec((await said(['javac', '--version'])) ?? '')?.[0] : await pinnedIn(join(source, 'pom.xml'), new RegExp(`${name === 'SnakeYAML' ? 'snakeyaml' : 'spring-boot'}</artifactId>\\s*<version>([^<]+)`));
  const classes = [built.folder, join(built.folder, 'jars', '*')].join(process.platform === 'win32' ? ';' : ':');
  return inProgram(name, version ?? 'of unknown version', ['java', '-Dfile.encoding=UTF-8', '-cp', classes, 'Reads', kind]);
}

/** Of Python's own what it has, of others a package of PyPI. */
const PYTHON = {
  netrc: ["Python's netrc"],
  ini: ["Python's configparser"],
  raw: ["Python's configparser, as pip and twine use it"],
  toml: ["Python's tomllib"],
  requirements: ['pip'],
  yaml: ['PyYAML', 'pyyaml==6.0.4'],
  botocore: ['botocore', 'botocore==1.44.8'],
  alembic: ['Alembic', 'alembic==1.20.1'],
  supervisor: ['Supervisor', 'supervisor==4.3.0'],
  tox: ['tox', 'tox==4.67.15'],
  ansible: ['Ansible', 'ansible-core==2.19.14'],
} as const;

export async function python(kind: keyof typeof PYTHON): Promise<Tool | Missing> {
  const [name, fetched] = PYTHON[kind];
  const own = await said(['python3', '-c', kind === 'requirements' ? 'import pip; print(pip.__version__)' : 'import platform; print(platform.python_version())']);
  if (own === undefined) return { why: 'there is no python3' };
  const found = fetched === undefined ? undefined : await pythonPackages(fetched);
  if (found !== undefined && 'why' in found) return found;
  return inProgram(name, fetched?.split('==')[1] ?? own, [await pythonProgram(), '-W', 'ignore', join(PROGRAMS, 'tools.py'), kind], { PYTHONDONTWRITEBYTECODE: '1', ...(found !== undefined && { PYTHONPATH: found.folder }) });
}

export async function ruby(): Promise<Tool | Missing> {
  const version = await said(['ruby', '-rpsych', '-e', 'print Psych::VERSION']);
  const program = 'print JSON.parse(STDIN.read).map { |one| begin; YAML.load_stream(one["text"]); rescue StandardError; nil; end }.to_json';
  return version === undefined ? { why: 'there is no ruby' } : inProgram("Ruby's Psych", version, ['ruby', '-EUTF-8', '-rjson', '-ryaml', '-e', program]);
}

export async function npm(): Promise<Tool | Missing> {
  const root = await said(['npm', 'root', '--global']);
  const folder = join(root ?? '', 'npm');
  const version = await said([process.execPath, '-p', `require(${JSON.stringify(join(folder, 'package.json'))}).version`]);
  return version === undefined ? { why: 'there is no npm' } : inProgram('npm', version, [process.execPath, join(PROGRAMS, 'npm.mjs'), folder]);
}
