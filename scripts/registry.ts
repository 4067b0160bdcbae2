// `npm run registry` writes src/providers/registry.ts, every file of src/providers that declares a provider, the groups of those whose keys can be replaced
// (src/providers/managed), and test/emulator/emulations.ts, those that are emulated. A test checks that they are current.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

const folder = join(ROOT, 'src', 'providers');
const byName = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

/** The providers whose files say all of this. */
function namesOf(...said: readonly RegExp[]): readonly string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.ts') && said.every((one) => one.test(readFileSync(join(folder, file), 'utf8'))))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort(byName);
}

const DECLARES = /^export const \w+: (?:Provider|ManagedProvider) = \{$/m;
const MANAGES = /^export const \w+: ManagedProvider = \{$/m;
const imports = (names: readonly string[], from = './'): string => names.map((name) => `import { ${name} } from '${from}${name}.js';`).join('\n');
const items = (names: readonly string[]): string => names.map((name) => `  ${name},`).join('\n');

/** The text that the registry should have. */
export function registryText(): string {
  const names = namesOf(DECLARES);
  return `// Written by \`npm run registry\`.
/* eslint max-lines: off */
import type { Rule } from '../detection/rule.js';
${imports(names)}
import type { Provider } from './provider.js';

export const providers: readonly Provider[] = [
${items(names)}
];

/** The formats of all keys, each with its issuer. */
export function rulesOf(from: readonly Provider[]): Rule[] {
  return from.flatMap(({ id, name, console, docs, keys }) => keys.map((key) => ({ ...key, provider: { id, name, ...(console !== undefined && { console }) }, docs })));
}
`;
}

/** Each is loaded at once, which must not take the extension host longer than a part of a frame. */
const GROUP = 20;

/** And of those that Keywright can do more with than find their keys, by the names of their files in src/providers/managed. */
export function managedTexts(): ReadonlyMap<string, string> {
  const all = namesOf(MANAGES);
  const groups = Array.from({ length: Math.ceil(all.length / GROUP) }, (_, at) => all.slice(at * GROUP, (at + 1) * GROUP));
  const texts = groups.map(
    (names, at) =>
      [
        `group${at + 1}.ts`,
        `// Written by \`npm run registry\`.
${imports(names, '../')}
import type { ManagedProvider } from '../provider.js';

export const group: readonly ManagedProvider[] = [
${items(names)}
];
`,
      ] as const,
  );
  const list = `// Written by \`npm run registry\`.
import type { ManagedProvider } from '../provider.js';

/** The providers whose keys can be tested and replaced, some at a time: all of them at once would hold up the extension host. */
export const groups: readonly (() => Promise<{ readonly group: readonly ManagedProvider[] }>)[] = [
${groups.map((_, at) => `  () => import('./group${at + 1}.js'),`).join('\n')}
];
`;
  return new Map([...texts, ['groups.ts', list]]);
}

const emulator = join(ROOT, 'test', 'emulator');

/** The text of the list of emulations: each file of test/emulator/providers is called as the provider's. */
export function emulationsText(): string {
  const found = readdirSync(join(emulator, 'providers'))
    .sort(byName)
    .map((file) => {
      const [, name] = /^export class (\w+) extends/m.exec(readFileSync(join(emulator, 'providers', file), 'utf8')) ?? [];
      const declaration = readFileSync(join(folder, file), 'utf8');
      const [, id] = /^ {2}id: '([\w-]+)',$/m.exec(declaration) ?? [];
      const [, hosts = ''] = /^ {2}hosts: \{([^}]*)\}/m.exec(declaration) ?? [];
      if (name === undefined || id === undefined) throw new Error(`${file} has no class, or its provider no id.`);
      return { file: file.replace(/\.ts$/, ''), name, id: /^\w+$/.test(id) ? id : `'${id}'`, addresses: [id, ...[...hosts.matchAll(/(\w+): *'/g)].map(([, host]) => `${id}.${host}`)] };
    });
  return `// Written by \`npm run registry\`.
${found.map(({ file, name }) => `import { ${name} } from './providers/${file}.js';`).join('\n')}

const emulations = {
${found.map(({ id, name }) => `  ${id}: ${name},`).join('\n')}
} as const;

export type ProviderId = keyof typeof emulations;
export type Emulations = { readonly [Id in ProviderId]: InstanceType<(typeof emulations)[Id]> };

export const createEmulations = (now: () => Date): Emulations => Object.fromEntries(Object.entries(emulations).map(([id, Emulation]) => [id, new Emulation(now)])) as unknown as Emulations;

/** What is reached of them: ids, and other hosts as \`id.name\`. */
export const addresses = [
${found.flatMap((one) => one.addresses.map((address) => `  '${address}',`)).join('\n')}
] as const;
export type Address = (typeof addresses)[number];
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(folder, 'registry.ts'), registryText());
  const managed = join(folder, 'managed');
  rmSync(managed, { recursive: true, force: true });
  mkdirSync(managed);
  for (const [name, text] of managedTexts()) writeFileSync(join(managed, name), text);
  writeFileSync(join(emulator, 'emulations.ts'), emulationsText());
}
