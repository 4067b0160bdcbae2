import assert from 'node:assert/strict';
import type { Lifecycle } from '../../../src/providers/lifecycle.js';
import { loadManaged } from '../../../src/providers/loadManaged.js';
import type { ManagedProvider } from '../../../src/providers/provider.js';
import type { NarrowCase, RefusalCase, VerifyCase } from '../../emulator/contract.js';
import { emulationOf, looksLike } from '../../emulator/emulated.js';
import { type Contract, beside, parts } from './contract/contract.js';
import { declaring } from './contract/declaring.js';
import { documenting } from './contract/documented.js';
import { type Issuing, issuing } from './contract/issuing.js';
import { losing } from './contract/losing.js';
import { type Proving, type Revoking, proving, revoking } from './contract/retiring.js';
import { counting } from './contract/slots.js';
import { type Kind, withSubject } from './contract/subject.js';
import { Tally } from './contract/tally.js';
import { verifying } from './contract/verifying.js';

const managedProviders = await loadManaged();

/** What each provider's file declares is held against its emulation: nothing here knows a provider. */

type Bound = Contract & { readonly run: (kind: Kind) => Promise<unknown> };

/** A contract for a lifecycle that has what it is about. */
const bind = <L extends Lifecycle>(contracts: readonly Contract<L>[], has: (lifecycle: Lifecycle) => lifecycle is L) => (lifecycle: Lifecycle): readonly Bound[] =>
  !has(lifecycle) ? [] : contracts.map((contract) => ({ ...(contract as Contract), run: ({ provider, format }) => withSubject({ provider, lifecycle, format }, (subject) => contract.holds(subject)) }));

const whatever = (lifecycle: Lifecycle): lifecycle is Lifecycle => lifecycle.formats.length > 0;

const capabilities: readonly ((lifecycle: Lifecycle) => readonly Bound[])[] = [
  bind(declaring, whatever),
  bind(verifying, whatever),
  bind(issuing, (lifecycle): lifecycle is Issuing => 'issue' in lifecycle),
  bind(losing, (lifecycle): lifecycle is Issuing => 'issue' in lifecycle),
  bind(counting, (lifecycle): lifecycle is Parameters<(typeof counting)[number]['holds']>[0]['lifecycle'] => 'countSlots' in lifecycle),
  bind(proving, (lifecycle): lifecycle is Proving => 'prove' in lifecycle),
  bind(revoking, (lifecycle): lifecycle is Revoking => 'revoke' in lifecycle),
];

/** The kind of key that a case is about. */
function formatOf(provider: ManagedProvider, { format, key }: VerifyCase | RefusalCase | NarrowCase): string {
  const formats = provider.lifecycles.flatMap((lifecycle) => lifecycle.formats);
  const token = format === undefined ? key() : '';
  return format ?? formats.find((one) => looksLike(provider, one, token)) ?? formats[0]!;
}

describe('what a provider declares', () => {
  const tally = new Tally(parts);
  after(() => console.log(`\n${String(tally)}\n`));

  it('is emulated, wherever keys are issued or revoked by call', () => {
    const bare = managedProviders.filter((provider) => emulationOf(provider) === undefined && provider.lifecycles.some((lifecycle) => lifecycle.class !== 'guided'));
    assert.deepEqual(bare.map(({ id }) => id), []);
  });

  for (const provider of managedProviders) {
    const emulation = emulationOf(provider);
    if (emulation === undefined) continue;
    for (const lifecycle of provider.lifecycles) {
      describe(`${provider.name}, ${lifecycle.class}: ${lifecycle.formats.join(', ')}`, () => {
        const row = `${provider.id} ${lifecycle.formats[0]}`;
        const define = ({ part, name, run }: Bound, format: string, note = ''): void => {
          it(`${part}: ${name}${note}`, async () => {
            let ended: unknown = 'failed';
            try {
              ended = await run({ provider, lifecycle, format });
            } finally {
              if (ended !== beside) tally.count(row, lifecycle.class, part, ended === 'failed');
            }
          });
        };
        for (const contract of capabilities.flatMap((boundTo) => boundTo(lifecycle))) define(contract, lifecycle.formats[0]);
        for (const format of lifecycle.formats) {
          it(`declared: emulates ${format}`, () => {
            const fits = [undefined, 'another'].every((account) => looksLike(provider, format, emulation.mintAs(format, account)));
            tally.count(row, lifecycle.class, 'declared', !fits);
            assert.ok(fits, 'its emulation makes no keys that look like those of the declaration: let mintAs(format, account) make them');
          });
          // The first is asked about by all of the above.
          const first = bind(verifying.slice(0, 3), whatever)(lifecycle);
          if (format !== lifecycle.formats[0]) for (const contract of first) define(contract, format, ` (${format})`);
        }
        const documented = documenting(emulation.cases, (one) => lifecycle.formats.includes(formatOf(provider, one)));
        for (const contract of bind(documented, whatever)(lifecycle)) define(contract, lifecycle.formats[0]);
      });
    }
  }
});
