import { execFile } from 'node:child_process';
import { access, constants, writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT } from '../scripts/root.js';
import { cachedFolder } from '../test/workbench/cache.js';
import { npm } from '../test/workbench/npm.js';
import type { Command } from './processes.js';

export interface Scanner {
  readonly name: string;
  /** As it says itself. */
  readonly version: string;
  /** How it scans a folder as its users would run it: all its rules, no network. */
  readonly scan: (folder: string) => Command;
}

const SECRETLINT = '13.0.6';

/** Built as it ships. */
export const keywright: Scanner = {
  name: 'keywright',
  version: '',
  scan: (folder) => ({ program: process.execPath, args: [join(ROOT, 'dist', 'cli.cjs'), 'scan', '--format', 'json', folder], accepted: [0, 1] }),
};

/** The linter that people add to an editor today, from the registry into the user's cache, once. */
export async function secretlint(): Promise<Scanner> {
  const folder = await cachedFolder(`secretlint-${SECRETLINT}`, async (into) => {
    const dependencies = { secretlint: SECRETLINT, '@secretlint/secretlint-rule-preset-recommend': SECRETLINT };
    await writeFile(join(into, 'package.json'), JSON.stringify({ private: true, dependencies }));
    await writeFile(join(into, 'rules.json'), JSON.stringify({ rules: [{ id: '@secretlint/secretlint-rule-preset-recommend' }] }));
    await npm(into, 'install', '--ignore-scripts', '--omit=dev');
  });
  return {
    name: 'secretlint',
    version: SECRETLINT,
    scan: (tree) => ({
      program: process.execPath,
      args: [join(folder, 'node_modules', 'secretlint', 'bin', 'secretlint.js'), '--secretlintrc', join(folder, 'rules.json'), '--no-gitignore', '**/*'],
      cwd: tree,
      accepted: [0, 1],
    }),
  };
}

interface OnPath {
  readonly program: string;
  readonly version: readonly string[];
  readonly args: (folder: string) => readonly string[];
  readonly accepted: readonly number[];
}

const ON_PATH: readonly OnPath[] = [
  { program: 'gitleaks', version: ['version'], args: (folder) => ['dir', '--no-banner', '--exit-code', '0', folder], accepted: [0] },
  { program: 'betterleaks', version: ['version'], args: (folder) => ['dir', '--no-banner', '--exit-code', '0', folder], accepted: [0] },
  { program: 'kingfisher', version: ['--version'], args: (folder) => ['scan', '--no-validate', '--no-update-check', '--format', 'json', folder], accepted: [0, 200, 205] },
  { program: 'trufflehog', version: ['--version'], args: (folder) => ['filesystem', '--no-verification', '--no-update', '--json', folder], accepted: [0] },
  { program: 'ripsecrets', version: ['--version'], args: (folder) => [folder], accepted: [0, 1] },
];

async function onPath(program: string): Promise<string | undefined> {
  for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
    const file = join(folder, process.platform === 'win32' ? `${program}.exe` : program);
    if (await access(file, constants.X_OK).then(() => true, () => false)) return file;
  }
  return undefined;
}

async function versionOf(file: string, args: readonly string[]): Promise<string> {
  const { stdout, stderr } = await promisify(execFile)(file, args);
  return /\d+\.\d+(?:\.\d+)?/.exec(stdout + stderr)?.[0] ?? 'of unknown version';
}

/** Scanners of other makers that this machine has, and the names of those that it has not. */
export async function scannersOnPath(): Promise<{ readonly found: readonly Scanner[]; readonly missing: readonly string[] }> {
  const found: Scanner[] = [];
  const missing: string[] = [];
  for (const { program, version, args, accepted } of ON_PATH) {
    const file = await onPath(program);
    if (file === undefined) missing.push(program);
    else found.push({ name: program, version: await versionOf(file, version), scan: (folder) => ({ program: file, args: args(folder), accepted }) });
  }
  return { found, missing };
}

/** No scanner, but the measure of reading a tree and looking for literals, as fast as is known. In lower case only: in any case it takes ten times as long for so many. */
export async function ripgrep(literals: string): Promise<Scanner | undefined> {
  const file = await onPath('rg');
  if (file === undefined) return undefined;
  const args = ['--no-ignore', '--hidden', '--fixed-strings', '--count', '--no-config', '--file', literals];
  return { name: 'ripgrep, for our literals in lower case', version: await versionOf(file, ['--version']), scan: (folder) => ({ program: file, args: [...args, folder], accepted: [0, 1] }) };
}
