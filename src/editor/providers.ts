import * as vscode from 'vscode';
import type { Rule } from '../detection/rule.js';
import { baseUrlOf } from '../network/baseUrl.js';
import { createHttp } from '../network/client.js';
import type { Http } from '../providers/http.js';
import type { Lifecycle, Provider } from '../providers/provider.js';
import { providers } from '../providers/registry.js';
import { configuredBaseUrls, configuredConsoleUrls } from './settings.js';

export const providerById = (id: string): Provider | undefined => providers.find((provider) => provider.id === id);

export const providerOf = (rule: Rule): Provider | undefined => (rule.provider === undefined ? undefined : providerById(rule.provider.id));

/** How a key of this kind is regenerated; undefined where Keywright only finds it. */
export function lifecycleOf(rule: Rule): Lifecycle | undefined {
  const lifecycle = providerOf(rule)?.lifecycle;
  return lifecycle?.formats.includes(rule.id) === true ? lifecycle : undefined;
}

/** The one way to a provider. @throws {BaseUrlError} */
export function connect(provider: Provider): { readonly http: Http; readonly baseUrl: string } {
  const baseUrl = baseUrlOf(provider, configuredBaseUrls(), vscode.workspace.isTrusted);
  return { http: createHttp({ baseUrl }), baseUrl };
}

/** The page where the user creates and deletes keys: the configured one, or the provider's own on the host that is configured for it. */
export function consolePageOf(provider: Provider): string {
  const page = provider.console ?? provider.docs;
  if (!vscode.workspace.isTrusted) return page;
  const configured = configuredConsoleUrls()[provider.id];
  if (configured !== undefined && URL.canParse(configured) && /^https?:/u.test(configured)) return configured;
  const base = provider.lifecycle?.baseUrl;
  const other = configuredBaseUrls()[provider.id];
  return base !== undefined && other !== undefined && page.startsWith(`${base}/`) ? other.replace(/\/+$/u, '') + page.slice(base.length) : page;
}
