import { Secret } from '../secret/secret.js';
import { inForce, parseDotenv } from './dotenv.js';
import { type Referring, referredIn, referringIn, refusalOfVariable } from './resolve.js';

/** A configuration of a debugger, as launch.json has it. Its types are as many as there are debuggers. */
export type Launch = Readonly<Record<string, unknown>>;

interface Debugger {
  readonly variables: 'env' | 'environment';
  /** When it has VS Code write the program's variables into a terminal, as a part of the command line: with a `console` of a terminal, which may be what it takes unless told otherwise. */
  readonly typed: 'console' | 'unless internal' | 'never';
}

/**
 * Debuggers that start a program by themselves, what they take its variables in, and its arguments in `args`, as their extensions document it. Those that start
 * something else (a browser, another VS Code), join what runs, or are not known get nothing but what their own `env` refers to.
 */
const DEBUGGERS: Readonly<Record<string, Debugger>> = {
  node: { variables: 'env', typed: 'console' },
  'pwa-node': { variables: 'env', typed: 'console' },
  bun: { variables: 'env', typed: 'never' },
  // debugpy hands variables to its own launcher, over a socket.
  python: { variables: 'env', typed: 'never' },
  debugpy: { variables: 'env', typed: 'never' },
  go: { variables: 'env', typed: 'console' },
  java: { variables: 'env', typed: 'unless internal' },
  coreclr: { variables: 'env', typed: 'console' },
  clr: { variables: 'env', typed: 'console' },
  dart: { variables: 'env', typed: 'console' },
  lldb: { variables: 'env', typed: 'never' },
  'lldb-dap': { variables: 'env', typed: 'console' },
  php: { variables: 'env', typed: 'console' },
  ruby_lsp: { variables: 'env', typed: 'never' },
  rdbg: { variables: 'env', typed: 'never' },
  cppdbg: { variables: 'environment', typed: 'console' },
  cppvsdbg: { variables: 'environment', typed: 'console' },
};

const debuggerOf = ({ type }: Launch): Debugger | undefined => (typeof type === 'string' && Object.hasOwn(DEBUGGERS, type) ? DEBUGGERS[type] : undefined);

/** What joins a program that runs already gives it nothing. */
export const startsProgram = ({ request }: Launch): boolean => request === 'launch';

/** Whether VS Code would write the variables and arguments of the program where everybody can read them, and keep them with the terminal's text. */
export function showsVariables(launch: Launch): boolean {
  const { console: where } = launch;
  const typed = debuggerOf(launch)?.typed ?? 'console';
  return typed !== 'never' && (where === undefined ? typed === 'unless internal' : where !== 'internalConsole');
}

/** Where it runs in a terminal: whether in one of VS Code's, as Dart's debugger calls it too. Another has nothing of what VS Code sets. */
export const inOwnTerminal = ({ console: where }: Launch): boolean => where === undefined || where === 'integratedTerminal' || where === 'terminal';

/** The `.env` files that a launch names, one (most debuggers) or several (Go, Java). */
export const envFilesOf = ({ envFile }: Launch): readonly string[] => [envFile].flat().filter((path): path is string => typeof path === 'string' && path !== '');

/** What a launch sets that refers to stored keys: its own `env` (or `environment`, as C++ debuggers call it) before what its files say, as debuggers do. */
export function referringInLaunch(launch: Launch, files: readonly string[]): readonly Referring[] {
  const own = ownVariables(launch);
  return [...[...own].flatMap(([name, value]) => referringText(name, value)), ...referringIn(...files).filter(({ name }) => !own.has(name))];
}

/**
 * The arguments of the program that refer to stored keys, named by their place: `args[2]`. They reach that program and nobody else, like its variables. References in
 * all other fields stay what they are: a launch is the repository's, and by `program`, `runtimeExecutable`, `cwd` or `preLaunchTask` it names what runs, by `runtimeArgs` it speaks to a
 * browser or an interpreter, by `url`, `host`, `port`, `debugServer`, `serverReadyAction` or a proxy it says where something is sent.
 */
export function referringArguments(launch: Launch): readonly Referring[] {
  const { args } = launch;
  if (debuggerOf(launch) === undefined) return [];
  return Array.isArray(args) ? args.flatMap((value: unknown, index) => referringText(placeOf(index), value)) : referringText('args', args);
}

/** Those of the variables of a folder's `.env` that a launch does not set by itself, for a program that reads the file. */
export function furtherVariables(launch: Launch, files: readonly string[], folder: readonly Referring[]): readonly Referring[] {
  if (debuggerOf(launch) === undefined || !canHoldVariables(launch)) return [];
  const set = new Set([...ownVariables(launch).keys(), ...files.flatMap((text) => inForce(parseDotenv(text)).map(({ name }) => name))]);
  return folder.filter(({ name }) => !set.has(name));
}

/** The same launch with these variables: for the debugger alone, written nowhere. */
export function withVariables<T extends Launch>(launch: T, variables: ReadonlyMap<string, Secret>): T {
  const values = [...variables].map(([name, value]) => [name, value.reveal()] as const);
  if (values.length === 0 || !canHoldVariables(launch)) return launch;
  if (!isList(launch)) return { ...launch, env: { ...recordIn(launch['env']), ...Object.fromEntries(values) } };
  const others = entriesIn(launch['environment']).filter((one) => !variables.has(String(one['name'])));
  return { ...launch, environment: [...others, ...values.map(([name, value]) => ({ name, value }))] };
}

/** The same launch without its own settings of these variables. */
export function withoutVariables<T extends Launch>(launch: T, names: ReadonlySet<string>): T {
  if (names.size === 0) return launch;
  if (isList(launch)) return { ...launch, environment: entriesIn(launch['environment']).filter((one) => !names.has(String(one['name']))) };
  return { ...launch, env: Object.fromEntries(Object.entries(recordIn(launch['env'])).filter(([name]) => !names.has(name))) };
}

/** The same launch with these arguments, by their places. */
export function withArguments<T extends Launch>(launch: T, places: ReadonlyMap<string, Secret>): T {
  const { args } = launch;
  if (places.size === 0) return launch;
  return { ...launch, args: Array.isArray(args) ? args.map((value: unknown, index) => places.get(placeOf(index))?.reveal() ?? value) : (places.get('args')?.reveal() ?? args) };
}

const PLATFORMS = ['windows', 'osx', 'linux'] as const;
/** As VS Code reads it; the name as the `.env` has it. */
const FROM_ENVIRONMENT = /\$\{env:([A-Za-z_][A-Za-z0-9_]{0,199})\}/gu;

export const asksEnvironment = (launch: Launch): boolean => JSON.stringify(launch).includes('${env:');

/**
 * The same launch, before VS Code puts its own environment in the place of `${env:NAME}`, which has nothing of what a `.env` says: where that refers to stored keys, its text
 * takes the place, in the fields in which references are resolved afterwards. @param elsewhere whether VS Code's environment has a variable; then it stays VS Code's.
 */
export function withReferences<T extends Launch>(launch: T, folder: readonly Referring[], elsewhere: (name: string) => boolean): T {
  // Whatever has a `$` VS Code would expand once more.
  const texts = new Map(folder.flatMap((one) => (elsewhere(one.name) || refusalOfVariable(one) !== undefined || one.value.reveal().includes('$') ? [] : [[one.name, one.value] as const])));
  if (texts.size === 0) return launch;
  const fill = (value: unknown): unknown => (typeof value === 'string' ? value.replace(FROM_ENVIRONMENT, (whole, name: string) => texts.get(name)?.reveal() ?? whole) : value);
  const fillRecord = (record: Launch): Launch => Object.fromEntries(Object.entries(record).map(([name, value]) => [name, fill(value)]));
  const fields: Readonly<Record<string, (value: unknown) => unknown>> = {
    env: (value) => (isRecord(value) ? fillRecord(value) : value),
    environment: (value) => (Array.isArray(value) ? value.map((one: unknown) => (isRecord(one) ? { ...one, value: fill(one['value']) } : one)) : value),
    ...(debuggerOf(launch) === undefined ? {} : { args: (value) => (Array.isArray(value) ? value.map(fill) : fill(value)) }),
    ...Object.fromEntries(PLATFORMS.map((name) => [name, (value: unknown) => (isRecord(value) ? fillFields(value) : value)])),
  };
  const fillFields = <L extends Launch>(one: L): L => Object.entries(fields).reduce((done, [name, change]) => (Object.hasOwn(done, name) ? { ...done, [name]: change(done[name]) } : done), one);
  return fillFields(launch);
}

const placeOf = (index: number): string => `args[${index}]`;

function referringText(name: string, value: unknown): readonly Referring[] {
  const references = typeof value === 'string' ? referredIn(value) : [];
  return typeof value !== 'string' || references.length === 0 ? [] : [{ name, references, value: Secret.of(value), expands: false }];
}

/** C++ debuggers take a list of names and values. */
const isList = (launch: Launch): boolean => Array.isArray(launch['environment']) || debuggerOf(launch)?.variables === 'environment';

/** What is there and has another form than the one that we know stays as it is. */
function canHoldVariables(launch: Launch): boolean {
  const held = isList(launch) ? launch['environment'] : launch['env'];
  return held === undefined || held === null || (isList(launch) ? Array.isArray(held) : isRecord(held));
}

function ownVariables(launch: Launch): ReadonlyMap<string, unknown> {
  return isList(launch) ? new Map(entriesIn(launch['environment']).map(({ name, value }) => [String(name), value])) : new Map(Object.entries(recordIn(launch['env'])));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const recordIn = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
const entriesIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
