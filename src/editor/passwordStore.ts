import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type ParseError, parse } from 'jsonc-parser';

/** How VS Code was told to keep secrets: `basic`, with a key that everybody knows; `memory`, until it ends. */
export type PasswordStore = 'basic' | 'memory';

/** Where it says so: its command line, as Linux shows it, and its argv.json. */
export interface Told {
  readonly commandLine: string;
  readonly argv: string;
}

/**
 * VS Code tells extensions nothing of what encrypts their secrets (https://github.com/microsoft/vscode/blob/main/src/vs/platform/secrets/common/secrets.ts has
 * a type, the API does not), but on Linux its switches can be read, of which the command line's wins. A keyring that is missing without any of them is not seen.
 */
export async function passwordStore({ commandLine, argv }: Told): Promise<PasswordStore | undefined> {
  const switches = (await textOf(commandLine)).split('\0');
  if (switches.includes('--use-inmemory-secretstorage')) return 'memory';
  const asked = switches.findLast((one) => one.startsWith('--password-store='));
  const store = asked === undefined ? settingIn(await textOf(argv)) : asked.slice('--password-store='.length);
  return store === 'basic' ? 'basic' : undefined;
}

/** @param appRoot of VS Code, whose product.json names the folder of argv.json; a portable one has it in its data. */
export async function whereItIsTold(appRoot: string, env: NodeJS.ProcessEnv = process.env): Promise<Told> {
  const product: unknown = parse(await textOf(join(appRoot, 'product.json')));
  const folder = fieldOf(product, 'dataFolderName') ?? '.vscode';
  const portable = env['VSCODE_PORTABLE'];
  return { commandLine: `/proc/${env['VSCODE_PID'] ?? process.ppid}/cmdline`, argv: join(...(portable === undefined ? [homedir(), folder] : [portable]), 'argv.json') };
}

const textOf = (path: string): Promise<string> => readFile(path, 'utf8').catch(() => '');

function settingIn(text: string): string | undefined {
  const errors: ParseError[] = [];
  return fieldOf(parse(text, errors, { allowTrailingComma: true }), 'password-store');
}

function fieldOf(json: unknown, name: string): string | undefined {
  const value = typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>)[name] : undefined;
  return typeof value === 'string' ? value : undefined;
}
