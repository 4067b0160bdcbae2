// `npm run providers` writes docs/providers.md from the declarations. A test checks that it is current.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lifecycle } from '../src/providers/lifecycle.js';
import { loadManaged } from '../src/providers/loadManaged.js';
import type { ManagedProvider } from '../src/providers/provider.js';
import { lasting } from '../src/rotation/watchKey.js';
import { ROOT } from './root.js';

const managedProviders = await loadManaged();

export const PROVIDERS_DOC = join(ROOT, 'docs', 'providers.md');

const classes: Readonly<Record<Lifecycle['class'], string>> = {
  rotate: 'one call replaces the key',
  'create+revoke': 'a second key is made by call, tested and put in place; then the old one is revoked by call',
  'revoke-only': 'you make the new key on the page; the old one is revoked by call',
  guided: 'you make the new key and remove the old one on the page; Keywright opens it, stores, tests and rewrites, and proves that the old one is dead',
};
const order = Object.keys(classes) as readonly Lifecycle['class'][];

/** The class by which most of a provider's work is done without hands. */
const bestOf = ({ lifecycles }: ManagedProvider): Lifecycle['class'] => order.find((one) => lifecycles.some((lifecycle) => lifecycle.class === one)) ?? 'guided';

export const isAutomated = (provider: ManagedProvider): boolean => bestOf(provider) !== 'guided';

const link = (title: string, url: string | undefined): string => (url === undefined ? '' : `[${title}](${url})`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function rowOf(provider: ManagedProvider): string {
  const { name, id, lifecycles, console, docs, status, feeds } = provider;
  const kinds = lifecycles.map((lifecycle) => lifecycle.class).filter((one, at, all) => all.indexOf(one) === at);
  const pages = [link('keys', console), link('documentation', docs), link('status', status), ...feeds.map(({ title, url }) => link(title.toLowerCase(), url))].filter((one) => one !== '');
  return `| [${name}](#${id}) | ${kinds.join(', ')} | ${pages.join(', ')} |`;
}

function sectionOf(provider: ManagedProvider): string {
  const { name, id, lifecycles, keys } = provider;
  const parts = lifecycles.map((lifecycle) => {
    const titles = lifecycle.formats.map((format) => keys.find((key) => key.id === format)?.title ?? format);
    const { policy } = lifecycle;
    const wanted = 'authority' in lifecycle ? [`Where the key may not do it itself: ${lifecycle.authority.wanted}. ${lifecycle.authority.how.join(' ')}`] : [];
    const needed = lifecycle.parts === undefined ? [] : [`With it: ${lifecycle.parts.map(({ title, issued }) => `${title}${issued === true ? ' (replaced with it)' : ''}`).join(', ')}.`];
    return [
      `**${capital(titles.join(', '))}** (\`${lifecycle.class}\`): ${classes[lifecycle.class]}.`,
      '',
      `- The old key dies ${policy.oldKeyDies}`,
      ...policy.limits.map((limit) => `- ${limit}`),
      `- Authorised by ${policy.authority}`,
      ...[...wanted, ...needed].map((line) => `- ${line}`),
      `- Waited for: up to ${lasting(policy.propagation.newKey)} until a new key works, up to ${lasting(policy.propagation.oldKey)} until an old one is dead. ${link('Source', policy.source)}`,
    ].join('\n');
  });
  return [`### <a id="${id}"></a>${name}`, ...parts].join('\n\n');
}

/** The text that docs/providers.md should have. */
export function providersDoc(): string {
  const sorted = [...managedProviders].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const count = (one: Lifecycle['class']): number => sorted.filter((provider) => bestOf(provider) === one).length;
  const tables = order.map((one) => {
    const rows = sorted.filter((provider) => bestOf(provider) === one).map(rowOf);
    return [`## \`${one}\`: ${rows.length}`, '', `${capital(classes[one])}.`, '', '| provider | classes | pages |', '| --- | --- | --- |', ...rows].join('\n');
  });
  return `<!-- Written by \`npm run providers\`. -->
# Providers

What Keywright can do for whose keys, from the declarations in \`src/providers\`. Every other kind of key is found, and its page is opened.

${order.map((one) => `- \`${one}\`: ${count(one)} (${classes[one]})`).join('\n')}

${sorted.filter(isAutomated).length} providers with calls, ${sorted.filter((provider) => !isAutomated(provider)).length} guided, ${sorted.length} in all. A provider stands under the class that leaves the least to your hands; its section tells of all its kinds of key.

${tables.join('\n\n')}

## Each provider

${sorted.map(sectionOf).join('\n\n')}
`;
}

if (process.argv[1] === import.meta.filename) writeFileSync(PROVIDERS_DOC, providersDoc());
