import type { KeyFormat } from '../detection/rule.js';
import type { Lifecycle } from './lifecycle.js';

interface ProviderBase {
  readonly id: string;
  readonly name: string;
  /** The provider's documentation of its keys. */
  readonly docs: string;
  readonly keys: readonly KeyFormat[];
}

/** Keywright finds its keys, and knows at most their page. */
export interface DetectedProvider extends ProviderBase {
  /** The page where a user creates and deletes keys. */
  readonly console?: string;
  readonly lifecycles?: never;
}

/** Keywright tests and replaces its keys, by call or with the person's hands. All of it is declared or it does not compile. */
export interface ManagedProvider extends ProviderBase {
  readonly console: string;
  /** `https://host`, no trailing slash. Another one comes only from the machine-scoped setting `keywright.baseUrls`, by the provider's id. */
  readonly baseUrl: string;
  /** Its other hosts, by a name of ours. One whose first label is `*` takes that label from the request. Set apart as `id.name` in the same setting. */
  readonly hosts?: Readonly<Record<string, string>>;
  /** What a user follows to hear of changes; `undefined` where there is none that we know. */
  readonly status: string | undefined;
  readonly feeds: readonly Feed[];
  readonly lifecycles: readonly [Lifecycle, ...Lifecycle[]];
}

/** Everything about one provider: adding a provider is adding a file with one of these. */
export type Provider = DetectedProvider | ManagedProvider;

/** Atom or RSS. */
export interface Feed {
  readonly title: string;
  readonly url: string;
  readonly about: 'status' | 'changes' | 'security';
}

/** The lifecycle that covers a kind of key. */
export const lifecycleFor = (provider: Provider, format: string): Lifecycle | undefined => provider.lifecycles?.find(({ formats }) => formats.includes(format));
