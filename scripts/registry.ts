// `npm run registry` writes src/providers/registry.ts: every file of src/providers that declares a provider, in order. A test checks that it is current.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.js';

const folder = join(ROOT, 'src', 'providers');
const byName = (a: string, b: string): number => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);

/** The text that the registry should have. */
export function registryText(): string {
  const names = readdirSync(folder)
    .filter((file) => /^export const \w+: Provider = \{$/m.test(readFileSync(join(folder, file), 'utf8')))
    .map((file) => file.replace(/\.ts$/, ''))
    .sort(byName);
  return `// Written by \`npm run registry\`.
/* eslint max-lines: off */
import type { Rule } from '../detection/rule.js';
${names.map((name) => `import { ${name} } from './${name}.js';`).join('\n')}
import type { Provider } from './provider.js';

export const providers: readonly Provider[] = [
${names.map((name) => `  ${name},`).join('\n')}
];

/** The formats of all keys, each with its issuer. */
export function rulesOf(from: readonly Provider[]): Rule[] {
  return from.flatMap(({ id, name, docs, keys }) => keys.map((key) => ({ ...key, provider: { id, name }, docs })));
}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(join(folder, 'registry.ts'), registryText());
