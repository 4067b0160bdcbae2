import { Secret } from '../secret/secret.js';
import { type Referring, referredIn, referringIn } from './resolve.js';

/** A configuration of a debugger, as launch.json has it, after VS Code has filled its `${…}`. Its types are as many as there are debuggers. */
export type Launch = Readonly<Record<string, unknown>>;

/** The `.env` files that a launch names, one (most debuggers) or several (Go, Java). */
export const envFilesOf = ({ envFile }: Launch): readonly string[] => [envFile].flat().filter((path): path is string => typeof path === 'string' && path !== '');

/** What a launch sets that refers to stored keys: its own `env` (or `environment`, as C++ debuggers call it) before what its files say, as debuggers do. */
export function referringInLaunch(launch: Launch, files: readonly string[]): readonly Referring[] {
  const own = ownVariables(launch);
  const referring = [...own].flatMap(([name, value]): readonly Referring[] => {
    const references = typeof value === 'string' ? referredIn(value) : [];
    return typeof value !== 'string' || references.length === 0 ? [] : [{ name, references, value: Secret.of(value), expands: false }];
  });
  return [...referring, ...referringIn(...files).filter(({ name }) => !own.has(name))];
}

/** The same launch with these variables: for the debugger alone, written nowhere. */
export function withVariables<T extends Launch>(launch: T, variables: ReadonlyMap<string, Secret>): T {
  const values = [...variables].map(([name, value]) => [name, value.reveal()] as const);
  if (values.length === 0) return launch;
  if (!isList(launch)) return { ...launch, env: { ...recordIn(launch['env']), ...Object.fromEntries(values) } };
  const others = entriesIn(launch['environment']).filter((one) => !variables.has(String(one['name'])));
  return { ...launch, environment: [...others, ...values.map(([name, value]) => ({ name, value }))] };
}

/** C++ debuggers take a list of names and values. */
const isList = ({ type, environment }: Launch): boolean => Array.isArray(environment) || type === 'cppdbg' || type === 'cppvsdbg';

function ownVariables(launch: Launch): ReadonlyMap<string, unknown> {
  return isList(launch) ? new Map(entriesIn(launch['environment']).map(({ name, value }) => [String(name), value])) : new Map(Object.entries(recordIn(launch['env'])));
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const recordIn = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});
const entriesIn = (value: unknown): readonly Readonly<Record<string, unknown>>[] => (Array.isArray(value) ? value.filter(isRecord) : []);
