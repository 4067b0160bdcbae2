import { type Lifecycle, issuesByCall } from '../../src/providers/lifecycle.js';
import { loadManaged } from '../../src/providers/loadManaged.js';
import type { ManagedProvider } from '../../src/providers/provider.js';
import { isKeyOf } from '../../src/rotation/plan.js';
import { type ProviderId, createEmulations } from './emulations.js';
import type { KeyEmulation } from './keyEmulation.js';
import type { Held } from './keyring.js';

const managedProviders = await loadManaged();

/** What the emulations of all providers have alike, seen from outside. */
export type Emulated = Pick<KeyEmulation<Held, object>, 'mint' | 'mintAs' | 'mintBeside' | 'partsOf' | 'authorityOver' | 'revoke' | 'isLive' | 'find' | 'list' | 'cases' | 'tellsOfLostCalls'>;

/** A lifecycle with an emulation of its keys. */
export interface Adapter {
  readonly id: ProviderId;
  readonly provider: ManagedProvider;
  readonly lifecycle: Lifecycle;
  /** The kind of key that it is tried with: its first. */
  readonly format: string;
  /** What it is like: adapters of the same kind take the same way through a rotation. */
  readonly kind: string;
}

/** Whether a text is a key of that kind, as far as one can see. */
export function looksLike({ keys }: ManagedProvider, format: string, text: string): boolean {
  const { pattern, checksum } = keys.find(({ id }) => id === format) ?? {};
  return pattern !== undefined && isKeyOf(pattern, text) && (checksum?.(text) ?? text) === text;
}

const emulations: Readonly<Record<string, Emulated>> = createEmulations(() => new Date());

/** An emulation to look at; undefined where the provider has none. Nothing is asked of it. */
export const emulationOf = ({ id }: ManagedProvider): Emulated | undefined => emulations[id];

/** Whether every key of this kind may replace itself: then nobody is asked for a credential. */
export const actsByItself = (lifecycle: Lifecycle): boolean => (lifecycle.class === 'guided' || (issuesByCall(lifecycle) ? lifecycle.mayIssue?.({}) : lifecycle.mayRevoke({})) === true);

function kindOf(lifecycle: Lifecycle, emulation: Emulated, token: string): string {
  const traits = [
    lifecycle.class,
    ...(!actsByItself(lifecycle) && emulation.authorityOver(token) !== undefined ? ['by another credential'] : []),
    ...(lifecycle.parts?.some(({ issued }) => issued === true) === true ? ['with parts'] : []),
    ...(issuesByCall(lifecycle) && lifecycle.issue.collect !== undefined ? ['collected'] : []),
  ];
  return traits.join(', ');
}

/** Every lifecycle whose keys are emulated. */
export const adapters: readonly Adapter[] = managedProviders.flatMap((provider) => {
  const emulation = emulationOf(provider);
  if (emulation === undefined) return [];
  return provider.lifecycles.flatMap((lifecycle): readonly Adapter[] => {
    const [format] = lifecycle.formats;
    const token = emulation.mintAs(format);
    return looksLike(provider, format, token) ? [{ id: provider.id as ProviderId, provider, lifecycle, format, kind: kindOf(lifecycle, emulation, token) }] : [];
  });
});

/** The adapter for a kind of key. */
export function adapterFor(format: string): Adapter {
  const adapter = adapters.find(({ lifecycle }) => lifecycle.formats.includes(format));
  if (adapter === undefined) throw new Error(`${format} is not emulated`);
  return adapter;
}

/** The first of each kind. */
export const oneOfEachKind: readonly Adapter[] = adapters.filter(({ kind }, at) => adapters.findIndex((one) => one.kind === kind) === at);

/** Of each class the one that there is the most to: with another credential, parts, a key that is collected. */
export const oneOfEachClass: readonly Adapter[] = oneOfEachKind
  .toSorted((a, b) => b.kind.length - a.kind.length)
  .filter(({ lifecycle }, at, all) => all.findIndex((one) => one.lifecycle.class === lifecycle.class) === at);
