// `npm run registry` writes src/providers/registry.ts, every file of src/providers that declares a provider, and lifecycles.ts, those with a lifecycle. A test
// checks that they are current.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

const folder = join(ROOT, 'src', 'providers');
const byName = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

/** The providers whose files say all of this. */
function namesOf(...said: readonly RegExp[]): readonly string[] {
  return readdirSync(folder)
    .filter((file) => said.every((one) => one.test(readFileSync(join(folder, file), 'utf8'))))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort(byName);
}

const DECLARES = /^export const \w+: Provider = \{$/m;
const imports = (names: readonly string[]): string => names.map((name) => `import { ${name} } from './${name}.js';`).join('\n');
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

/** And the text of the list of those that Keywright can do more with than find their keys. */
export function lifecyclesText(): string {
  const names = namesOf(DECLARES, /^ {2}lifecycle\b/m);
  return `// Written by \`npm run registry\`.
${imports(names)}
import type { Provider } from './provider.js';

/** The providers whose keys can be tested and regenerated. The extension host loads these and no others: all of them would hold it up. */
export const providersWithLifecycle: readonly Provider[] = [
${items(names)}
];
`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(join(folder, 'registry.ts'), registryText());
  writeFileSync(join(folder, 'lifecycles.ts'), lifecyclesText());
}
