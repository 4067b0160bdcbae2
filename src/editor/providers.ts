import { setImmediate } from 'node:timers/promises';
import * as vscode from 'vscode';
import type { Finding } from '../detection/finding.js';
import type { KeyKind } from '../detection/rule.js';
import type { KeyHealth } from '../health/keyHealth.js';
import { addressesOf, withoutSlashes } from '../network/baseUrl.js';
import { createHttp } from '../network/client.js';
import type { Http } from '../providers/http.js';
import type { Lifecycle } from '../providers/lifecycle.js';
import { loadManaged } from '../providers/loadManaged.js';
import { type ManagedProvider, type Provider, lifecycleFor } from '../providers/provider.js';
import { type RotationPlan, isSentAsBefore } from '../rotation/plan.js';
import type { StoredKey } from '../rotation/vault.js';
import { configuredBaseUrls, configuredConsoleUrls } from './settings.js';

export interface Regenerable {
  readonly provider: ManagedProvider;
  readonly lifecycle: Lifecycle;
}

let loaded: readonly ManagedProvider[] | undefined;

/** Before anything is asked of them: to load all of them at once would hold up the extension host. */
export async function loadProviders(): Promise<void> {
  loaded ??= await loadManaged(setImmediate);
}

/** Those whose keys can be tested and replaced. */
export function managedProviders(): readonly ManagedProvider[] {
  if (loaded === undefined) throw new Error('The providers are not loaded yet.');
  return loaded;
}

/** @param format the kind of key; absent: the provider's first, as of what was stored by earlier versions. */
export function regenerableById(id: string, format?: string): Regenerable | undefined {
  const provider = managedProviders().find((one) => one.id === id);
  const lifecycle = provider && (format === undefined ? provider.lifecycles[0] : lifecycleFor(provider, format));
  return provider && lifecycle && { provider, lifecycle };
}

/** Those of these ids that Keywright knows more of than their keys, each once, by name. */
export const managedOf = (ids: readonly string[]): readonly ManagedProvider[] => managedProviders().filter(({ id }) => ids.includes(id)).sort((a, b) => a.name.localeCompare(b.name, 'en'));

/** Who regenerates a key of this kind, and how; undefined where Keywright only finds it. */
export function regenerableOf(rule: KeyKind): Regenerable | undefined {
  return rule.provider && regenerableById(rule.provider.id, rule.id);
}

/** Why a key is never sent anywhere, by itself and what stands near it; undefined where nothing is known against it. */
export function neverAsked({ rule, secret, parts }: Pick<Finding, 'rule' | 'secret' | 'parts'>): string | undefined {
  const near = Object.fromEntries(parts.map((part) => [part.rule.id, part.secret]));
  return regenerableOf(rule)?.lifecycle.neverAsk?.({ secret, parts: near });
}

/** The same of a key wherever it stands, stored or not: one such place is enough. */
export const isNeverAsked = ({ rule, places, stored }: Pick<KeyHealth, 'rule' | 'places'> & { readonly stored?: StoredKey }): string | undefined =>
  [...places.map(({ finding }) => neverAsked(finding)), stored && regenerableOf(rule)?.lifecycle.neverAsk?.(stored)].find((why) => why !== undefined);

/** What is known of a kind of key by its id. */
export function kindOf({ id, name, console, docs, keys }: Provider, format: string): KeyKind {
  const key = keys.find((one) => one.id === format);
  if (key === undefined) throw new Error(`${name} has no keys of the kind “${format}” any more.`);
  return { ...key, provider: { id, name, ...(console !== undefined && { console }) }, docs };
}

/** The one way to a provider. @throws {BaseUrlError} */
export function connect(provider: ManagedProvider): { readonly http: Http; readonly baseUrl: string; readonly otherHosts: readonly string[] } {
  const addresses = addressesOf(provider, configuredBaseUrls(), vscode.workspace.isTrusted);
  return { http: createHttp(addresses), baseUrl: addresses.baseUrl, otherHosts: Object.values(addresses.hosts) };
}

type Addresses = Pick<RotationPlan, 'baseUrl' | 'otherHosts'>;

/** The hosts of these addresses, for people. */
export const hostsIn = ({ baseUrl, otherHosts = [] }: Addresses): string => [...new Set([baseUrl, ...otherHosts].map((url) => new URL(url).host))].join(', ');

/** Why a key that was kept with its addresses is not sent; undefined where it goes where it always went. */
export function whyNotSent(provider: ManagedProvider, now: Addresses, before: Pick<StoredKey, 'baseUrl' | 'otherHosts'>): string | undefined {
  if (isSentAsBefore({ provider, ...now }, before)) return undefined;
  return `This key belongs to ${hostsOfKept(provider, before)}, and keywright.baseUrls now names ${hostsIn(now)} for ${provider.name}. It was not sent.`;
}

/** The same of what was kept with a key. */
export const hostsOfKept = ({ hosts = {} }: ManagedProvider, { baseUrl, otherHosts = Object.values(hosts) }: Pick<StoredKey, 'baseUrl' | 'otherHosts'>): string => hostsIn({ baseUrl, otherHosts });

/** The page where the user creates and deletes keys: the configured one, or the provider's own on the host that is configured for it. */
export function consolePageOf({ id, console: own, docs }: Pick<Provider, 'id' | 'console' | 'docs'>): string {
  const page = own ?? docs;
  if (!vscode.workspace.isTrusted) return page;
  const configured = configuredConsoleUrls()[id];
  if (configured !== undefined && URL.canParse(configured) && /^https?:/u.test(configured)) return configured;
  const base = regenerableById(id)?.provider.baseUrl;
  const other = configuredBaseUrls()[id];
  return base !== undefined && other !== undefined && page.startsWith(`${base}/`) ? withoutSlashes(other) + page.slice(base.length) : page;
}

/** The same of a kind of key, whether or not Keywright can do more than find it. */
export const keyPageOf = ({ provider, docs }: KeyKind): string => (provider === undefined ? docs : consolePageOf({ ...provider, docs }));
