import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import packageJson from '../package.json' with { type: 'json' };
import { createDetector } from './detection/detector.js';
import type { LocatedFinding } from './detection/position.js';
import { providers, rulesOf } from './providers/registry.js';
import { createGit } from './workspace/exposure.js';
import { DEFAULT_MAX_BYTES, scanTree, type ScanSkip } from './workspace/scan.js';

const HELP = `keywright ${packageJson.version}

Usage: keywright scan [paths…]

Finds API keys in files and directories (the current one, if none is named). Makes no network request. Keys are printed masked.
Prints a line for each key, path:line:column  rule  provider and kind  last characters, and what was skipped to standard error.

  -h, --help       show this
      --version    show the version

Exit codes: 0 no key found, 1 keys found, 2 the scan could not be made, 130 interrupted.
`;

const EXIT = { clean: 0, found: 1, error: 2, interrupted: 130 } as const;

class UsageError extends Error {}

async function main(args: readonly string[], signal: AbortSignal): Promise<number> {
  const { values, positionals } = parse(args);
  if (values.help === true) {
    process.stdout.write(HELP);
    return EXIT.clean;
  }
  if (values.version === true) {
    process.stdout.write(`${packageJson.version}\n`);
    return EXIT.clean;
  }
  const [command, ...paths] = positionals;
  if (command !== 'scan') {
    throw new UsageError(command === undefined ? 'No command was given.' : `There is no command "${printable(command)}".`);
  }
  return scan(paths.length === 0 ? ['.'] : paths, signal);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' } } });
  } catch (error) {
    // Without the parser's advice on arguments that begin with a dash.
    throw new UsageError(messageOf(error).replace(/\. To specify.*$/su, '.'));
  }
}

async function scan(paths: readonly string[], signal: AbortSignal): Promise<number> {
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) {
    throw new UsageError(missing.map((path) => `There is no file or directory ${printable(path)}.`).join(' '));
  }
  const roots = paths.map((path) => resolve(path));
  const git = createGit({ onProblem: (error) => note(`Files that git tracks in ignored directories were not looked for: ${error.message}`) });
  const tracked = new Set<string>();
  for (const root of roots) {
    (await git.trackedButIgnored(root, signal)).forEach((path) => tracked.add(path));
  }
  const count = { files: 0, keys: 0, unreadableRoots: 0 };
  const skipped = new Map<ScanSkip, number>();
  const onSkip = (path: string, reason: ScanSkip, detail?: string): void => {
    skipped.set(reason, (skipped.get(reason) ?? 0) + 1);
    count.unreadableRoots += reason === 'unreadable' && roots.includes(path) ? 1 : 0;
    note(`skipped ${shown(path)}: ${reason}${detail === undefined ? '' : ` (${detail})`}`);
  };
  for await (const { path, findings } of scanTree(roots, createDetector(rulesOf(providers)), { maxBytes: DEFAULT_MAX_BYTES, tracked, signal, onSkip })) {
    count.files++;
    count.keys += findings.length;
    findings.forEach((finding) => process.stdout.write(`${lineOf(path, finding)}\n`));
  }
  const reasons = [...skipped].map(([reason, number]) => `${reason} ${number}`).join(', ');
  note(`${counted(count.keys, 'key')} in ${counted(count.files, 'file')}${reasons === '' ? '' : `; skipped: ${reasons}`}`);
  return count.unreadableRoots > 0 ? EXIT.error : count.keys > 0 ? EXIT.found : EXIT.clean;
}

const counted = (number: number, what: string): string => `${number} ${what}${number === 1 ? '' : 's'}`;

/** Line and column count from 1, as compilers print them and terminals link them. */
function lineOf(path: string, { rule, from, secret }: LocatedFinding): string {
  const kind = rule.provider === undefined ? rule.title : `${rule.provider.name} ${rule.title}`;
  return `${shown(path)}:${from.line + 1}:${from.character + 1}  ${rule.id}  ${kind}  ${secret.masked}`;
}

function shown(path: string): string {
  return printable(relative('.', path) || '.');
}

/** Names of files may hold line breaks and terminal escapes. */
function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function note(text: string): void {
  process.stderr.write(`${printable(text)}\n`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

const abort = new AbortController();
process.once('SIGINT', () => abort.abort());
// The reader of a pipe may leave early, as `head` does.
process.stdout.on('error', () => process.exit(EXIT.error));

main(process.argv.slice(2), abort.signal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    const interrupted = abort.signal.aborted;
    note(interrupted ? 'interrupted' : `keywright: ${messageOf(error)}${error instanceof UsageError ? ' See keywright --help.' : ''}`);
    process.exitCode = interrupted ? EXIT.interrupted : EXIT.error;
  },
);
