import type { Provider } from '../providers/provider.js';

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

/** The same address in one spelling, without the slash at its end. */
const spelled = (url: URL): string => url.origin + url.pathname.replace(/\/+$/u, '');

/**
 * Where a provider's keys may be sent.
 * @param configured the setting `keywright.baseUrls`, by provider id.
 * @param trusted whether the workspace is trusted.
 * @throws {BaseUrlError} Also when an address is configured but may not be used now: the keys of a self-hosted service must not fall back to the
 * provider's public host, which would be told a key that is not its own.
 */
export function baseUrlOf(provider: Provider, configured: Readonly<Record<string, string>>, trusted: boolean): string {
  if (provider.lifecycle === undefined) throw new BaseUrlError(`Keywright only finds keys of ${provider.name}; it cannot ask about them.`);
  const override = Object.hasOwn(configured, provider.id) ? configured[provider.id] : undefined;
  if (override === undefined) return provider.lifecycle.baseUrl;
  if (!trusted) {
    throw new BaseUrlError(`The setting keywright.baseUrls names another address for ${provider.name}. It is not used until you trust this workspace.`);
  }
  try {
    return spelled(checkedBaseUrl(override.trim()));
  } catch (error) {
    if (!(error instanceof BaseUrlError)) throw error;
    throw new BaseUrlError(`The address for ${provider.name} in the setting keywright.baseUrls ("${provider.id}") cannot be used. ${error.message}`);
  }
}
