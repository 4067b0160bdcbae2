import { parseArgs } from 'node:util';
import { DEFAULT_MAX_BYTES } from '../workspace/scan.js';

/** What was asked cannot be done as it was asked. */
export class UsageError extends Error {}

export const FORMATS = ['pretty', 'json', 'sarif', 'github', 'gitlab'] as const;
export const RULE_FORMATS = ['pretty', 'json'] as const;
export const THRESHOLDS = ['error', 'warning', 'information', 'never'] as const;

export type Format = (typeof FORMATS)[number];
export type RuleFormat = (typeof RULE_FORMATS)[number];
export type Threshold = (typeof THRESHOLDS)[number];

interface Option {
  readonly type: 'string' | 'boolean';
  readonly multiple?: true;
  readonly short?: string;
  /** What stands for the value in the help. */
  readonly value?: string;
  readonly help: string;
  /** Commands that take it; absent: it is a command of its own. */
  readonly of?: readonly string[];
}

/** Every option, once: the parser, the help and the README's test read this. */
export const OPTIONS = {
  format: { type: 'string', value: 'FORMAT', of: ['scan', 'rules'], help: `${FORMATS.join(', ')}; of rules: ${RULE_FORMATS.join(', ')}. Default: ${FORMATS[0]}` },
  output: { type: 'string', short: 'o', value: 'FILE', of: ['scan', 'rules'], help: 'write the report there, whole or not at all, instead of to standard output' },
  'fail-on': { type: 'string', value: 'SEVERITY', of: ['scan'], help: `the mildest that makes the exit code 1: ${THRESHOLDS.join(', ')}. Default: information` },
  baseline: { type: 'string', value: 'FILE', of: ['scan'], help: 'a report of --format json: what it holds is not reported again' },
  'no-ignore': { type: 'boolean', of: ['scan'], help: 'take nothing that is scanned at its word: no ignores, no rules of its own' },
  'max-size': { type: 'string', value: 'SIZE', of: ['scan'], help: `skip what is larger: bytes, or with KiB or MiB. Default: ${DEFAULT_MAX_BYTES / 1024 / 1024}MiB` },
  'stdin-path': { type: 'string', value: 'NAME', of: ['scan'], help: 'what standard input is called in the report' },
  // Not --env-file: Node takes that for itself, wherever it stands (https://github.com/nodejs/node/issues/54232).
  dotenv: { type: 'string', multiple: true, value: 'FILE', of: ['run'], help: 'read the references of this file, and of each that is named; later ones win. Default: .env and .env.local' },
  verbose: { type: 'boolean', short: 'v', of: ['scan'], help: 'list what was skipped, ignored or in the baseline' },
  help: { type: 'boolean', short: 'h', help: 'show this' },
  version: { type: 'boolean', help: 'show the version' },
} as const satisfies Readonly<Record<string, Option>>;

export interface ScanArguments {
  readonly command: 'scan';
  readonly paths: readonly string[];
  /** Scan standard input under this name; then there are no paths. */
  readonly stdin?: string;
  readonly format: Format;
  readonly output?: string;
  readonly failOn: Threshold;
  readonly baseline?: string;
  readonly ignore: boolean;
  readonly maxBytes: number;
  readonly verbose: boolean;
}

export interface RulesArguments {
  readonly command: 'rules';
  readonly format: RuleFormat;
  readonly output?: string;
}

export interface RunArguments {
  readonly command: string;
  readonly args: readonly string[];
  /** Where they are named. */
  readonly envFiles: readonly string[];
}

export type Arguments = ScanArguments | RulesArguments | { readonly command: 'run'; readonly run: RunArguments } | { readonly command: 'help' | 'version' };

/** @throws {UsageError} */
export function parseArguments(args: readonly string[]): Arguments {
  const behind = args[0] === 'run' ? args.indexOf('--') : -1;
  const { values, positionals } = parsed(behind < 0 ? args : args.slice(0, behind));
  if (values.help === true) return { command: 'help' };
  if (values.version === true) return { command: 'version' };
  const [command, ...paths] = positionals;
  if (command === undefined) throw new UsageError('No command was given.');
  if (command !== 'scan' && command !== 'rules' && command !== 'run') throw new UsageError(`There is no command "${command}".`);
  for (const name of Object.keys(values)) {
    const { of }: Option = OPTIONS[name as keyof typeof OPTIONS];
    if (of?.includes(command) === false) throw new UsageError(`"${command}" takes no --${name}.`);
  }
  if (command === 'run') return { command, run: runOf(paths, behind < 0 ? [] : args.slice(behind + 1), values.dotenv ?? []) };
  const output = values.output === undefined ? {} : { output: values.output };
  if (command === 'rules') {
    if (paths.length > 0) throw new UsageError('"rules" takes no paths.');
    return { command, format: oneOf(RULE_FORMATS, 'format', values.format ?? 'pretty'), ...output };
  }
  const fromStdin = paths.includes('-');
  if (fromStdin && paths.length > 1) throw new UsageError('Standard input (-) is scanned by itself, without other paths.');
  if (!fromStdin && values['stdin-path'] !== undefined) throw new UsageError('--stdin-path names standard input: keywright scan - --stdin-path NAME.');
  return {
    command,
    paths: fromStdin ? [] : paths.length === 0 ? ['.'] : paths,
    ...(fromStdin ? { stdin: values['stdin-path'] ?? '<stdin>' } : {}),
    format: oneOf(FORMATS, 'format', values.format ?? 'pretty'),
    ...output,
    failOn: oneOf(THRESHOLDS, 'fail-on', values['fail-on'] ?? 'information'),
    ...(values.baseline === undefined ? {} : { baseline: values.baseline }),
    ignore: values['no-ignore'] !== true,
    maxBytes: values['max-size'] === undefined ? DEFAULT_MAX_BYTES : bytesOf(values['max-size']),
    verbose: values.verbose === true,
  };
}

function runOf(stray: readonly string[], [command, ...args]: readonly string[], envFiles: readonly string[]): RunArguments {
  if (command === undefined || stray.length > 0) throw new UsageError('"run" takes a command behind two dashes: keywright run -- COMMAND ARGUMENTS…');
  return { command, args, envFiles };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
  } catch (error) {
    // Without the parser's advice on arguments that begin with a dash.
    throw new UsageError((error instanceof Error ? error.message : String(error)).replace(/\. To specify.*$/su, '.'));
  }
}

function oneOf<T extends string>(allowed: readonly T[], name: string, value: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`--${name} is one of ${allowed.join(', ')}, not "${value}".`);
  return found;
}

const UNITS: Readonly<Record<string, number>> = { '': 1, kib: 1024, mib: 1024 * 1024 };

function bytesOf(text: string): number {
  const [, digits = '', unit = ''] = /^(\d{1,12})(KiB|MiB)?$/iu.exec(text) ?? [];
  const bytes = Number(digits) * (UNITS[unit.toLowerCase()] ?? NaN);
  if (digits === '' || bytes === 0) throw new UsageError(`--max-size is a number of bytes, KiB or MiB, such as 512KiB, not "${text}".`);
  return bytes;
}

export function helpText(version: string): string {
  const lines = Object.entries(OPTIONS).map(([name, option]: [string, Option]) => {
    const left = `${option.short === undefined ? '    ' : `-${option.short}, `}--${name}${option.value === undefined ? '' : ` ${option.value}`}`;
    return `  ${left.padEnd(25)}${option.help}`;
  });
  return `keywright ${version}

Usage: keywright scan [options] [paths…]     find API keys in files and directories (the current one, if none is named)
       keywright scan [options] -            find API keys in standard input
       keywright rules [options]             list what is looked for
       keywright run [options] -- command…   run a command with the variables that .env refers to; VS Code has the folder open

Makes no network request. Keys are printed masked. Ignored directories and those that tools fill are left out, .env files in ignored ones excepted.

${lines.join('\n')}

Exit codes: 0 no key found, 1 keys found (see --fail-on), 2 the scan could not be made or not in full, 130 interrupted.
Of run: the command's own; 125 it was not started, 126 it could not be, 127 there is no such command.
`;
}
