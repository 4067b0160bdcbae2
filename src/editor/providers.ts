import * as vscode from 'vscode';
import type { KeyKind } from '../detection/rule.js';
import { baseUrlOf } from '../network/baseUrl.js';
import { createHttp } from '../network/client.js';
import type { Http } from '../providers/http.js';
import { providersWithLifecycle } from '../providers/lifecycles.js';
import type { Lifecycle } from '../providers/lifecycle.js';
import type { Provider } from '../providers/provider.js';
import { configuredBaseUrls, configuredConsoleUrls } from './settings.js';

export interface Regenerable {
  readonly provider: Provider;
  readonly lifecycle: Lifecycle;
}

/** A provider whose keys can be tested and regenerated. */
export function regenerableById(id: string): Regenerable | undefined {
  const provider = providersWithLifecycle.find((one) => one.id === id);
  return provider?.lifecycle && { provider, lifecycle: provider.lifecycle };
}

/** Who regenerates a key of this kind, and how; undefined where Keywright only finds it. */
export function regenerableOf(rule: KeyKind): Regenerable | undefined {
  const found = rule.provider && regenerableById(rule.provider.id);
  return found?.lifecycle.formats.includes(rule.id) === true ? found : undefined;
}

/** What is known of a kind of key by its id. */
export function kindOf({ id, name, console, docs, keys }: Provider, format: string): KeyKind {
  const key = keys.find((one) => one.id === format);
  if (key === undefined) throw new Error(`${name} has no keys of the kind “${format}” any more.`);
  return { ...key, provider: { id, name, ...(console !== undefined && { console }) }, docs };
}

/** The one way to a provider. @throws {BaseUrlError} */
export function connect(provider: Provider): { readonly http: Http; readonly baseUrl: string } {
  const baseUrl = baseUrlOf(provider, configuredBaseUrls(), vscode.workspace.isTrusted);
  return { http: createHttp({ baseUrl }), baseUrl };
}

/** The page where the user creates and deletes keys: the configured one, or the provider's own on the host that is configured for it. */
export function consolePageOf({ id, console: own, docs }: Pick<Provider, 'id' | 'console' | 'docs'>): string {
  const page = own ?? docs;
  if (!vscode.workspace.isTrusted) return page;
  const configured = configuredConsoleUrls()[id];
  if (configured !== undefined && URL.canParse(configured) && /^https?:/u.test(configured)) return configured;
  const base = regenerableById(id)?.lifecycle.baseUrl;
  const other = configuredBaseUrls()[id];
  return base !== undefined && other !== undefined && page.startsWith(`${base}/`) ? other.replace(/\/+$/u, '') + page.slice(base.length) : page;
}

/** The same of a kind of key, whether or not Keywright can do more than find it. */
export const keyPageOf = ({ provider, docs }: KeyKind): string => (provider === undefined ? docs : consolePageOf({ ...provider, docs }));
