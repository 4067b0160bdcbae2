import type { ManagedProvider } from '../providers/provider.js';

/** An address to which nothing secret may be sent. The message says why, and never repeats the address: it may hold a password. */
export class BaseUrlError extends Error {
  override readonly name = 'BaseUrlError';
}

/** Hosts that are this machine by definition. Only to them may a key travel without encryption. */
const isLoopback = (hostname: string): boolean => hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/u.test(hostname);

/** @throws {BaseUrlError} */
export function checkedBaseUrl(text: string): URL {
  const url = checkedAddress(text);
  // Not url.search: that is empty for a lone "?" too.
  if (/[?#]/u.test(text)) throw new BaseUrlError('It holds a query or a fragment. Remove what follows "?" or "#".');
  return url;
}

/** An address to which something secret may be sent, whatever its path and query. @throws {BaseUrlError} */
export function checkedAddress(text: string): URL {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    throw new BaseUrlError('It is not an address. Write all of it, like https://gitlab.example.com.');
  }
  if (url.username !== '' || url.password !== '') throw new BaseUrlError('It holds a user name or a password. Remove them.');
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) {
    throw new BaseUrlError('It begins with http:, so what is sent would travel unencrypted. Use https: (http: is for this machine only).');
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw new BaseUrlError('It must begin with https:.');
  return url;
}

/** A part of an address without the slashes at its end. */
export function withoutSlashes(text: string): string {
  let end = text.length;
  while (text.charAt(end - 1) === '/') end--;
  return text.slice(0, end);
}

/** The same address in one spelling, without the slash at its end. */
const spelled = (url: URL): string => url.origin + withoutSlashes(url.pathname);

/** Where a provider's requests may go: its base address, and its other hosts by name. */
export interface Addresses {
  readonly baseUrl: string;
  readonly hosts: Readonly<Record<string, string>>;
}

/**
 * @param configured the setting `keywright.baseUrls`, by provider id and, for its other hosts, by `id.name`.
 * @param trusted whether the workspace is trusted.
 * @throws {BaseUrlError} Also when an address is configured but may not be used now, or only some of them are: the keys of a self-hosted service must not fall
 * back to the provider's public host, which would be told a key that is not its own.
 */
export function addressesOf(provider: ManagedProvider, configured: Readonly<Record<string, string>>, trusted: boolean): Addresses {
  const declared: Readonly<Record<string, string>> = { [provider.id]: provider.baseUrl, ...Object.fromEntries(Object.entries(provider.hosts ?? {}).map(([name, url]) => [`${provider.id}.${name}`, url])) };
  const keys = Object.keys(declared);
  const set = keys.filter((key) => Object.hasOwn(configured, key));
  if (set.length === 0) return { baseUrl: provider.baseUrl, hosts: provider.hosts ?? {} };
  if (!trusted) {
    throw new BaseUrlError(`The setting keywright.baseUrls names another address for ${provider.name}. It is not used until you trust this workspace.`);
  }
  const unset = keys.filter((key) => !set.includes(key));
  if (unset.length > 0) {
    throw new BaseUrlError(`The setting keywright.baseUrls names other addresses for some hosts of ${provider.name} only. Name one for ${unset.map((key) => `"${key}"`).join(', ')} too.`);
  }
  const checked = Object.fromEntries(keys.map((key) => [key, configuredAddress(provider, key, configured[key] ?? '')]));
  return { baseUrl: checked[provider.id] ?? '', hosts: Object.fromEntries(Object.keys(provider.hosts ?? {}).map((name) => [name, checked[`${provider.id}.${name}`] ?? ''])) };
}

function configuredAddress({ name }: ManagedProvider, key: string, text: string): string {
  try {
    return spelled(checkedBaseUrl(text.trim()));
  } catch (error) {
    if (!(error instanceof BaseUrlError)) throw error;
    throw new BaseUrlError(`The address for ${name} in the setting keywright.baseUrls ("${key}") cannot be used. ${error.message}`);
  }
}
