import { type Received, type Reply, escape, html } from './wire.js';

/** What a page of keys needs of a provider's emulation. */
export interface Consoled {
  mint(asked: { readonly name: string }): string;
  mintAs(format: string): string;
  revoke(token: string): void;
  list(): readonly { readonly token: string; readonly id: string; readonly name: string; readonly revoked: boolean }[];
}

const page = '/console/api-keys';

/** The page on which a person makes and deletes keys; undefined for other paths. `?format=` makes one of that kind. Its links are relative: it also works behind a proxy that adds a prefix. */
export function consoleReply(provider: string, keys: Consoled, { method, path, query, body }: Received): Reply | undefined {
  if (!path.startsWith(page)) return undefined;
  if (path === page && method === 'GET') return pageOf(provider, keys);
  if (path === page && method === 'POST') {
    const name = new URLSearchParams(body).get('name') ?? '';
    const format = query.get('format');
    return pageOf(provider, keys, format === null ? keys.mint({ name: name === '' ? 'A key' : name }) : keys.mintAs(format));
  }
  const id = /^\/([^/]+)\/delete$/u.exec(path.slice(page.length))?.[1];
  const key = id === undefined || method !== 'POST' ? undefined : keys.list().find((held) => held.id === decodeURIComponent(id));
  if (key === undefined) return html(404, 'Not found', '');
  keys.revoke(key.token);
  return { status: 303, headers: { location: '../../api-keys' } };
}

/** More of its end than pages show: enough that no other key, of those that all end alike, looks the same. */
export const masked = (token: string): string => `${token.slice(0, 6)}…${token.slice(-12)}`;

/** The list; and a key that was just made, in full, this once. */
function pageOf(provider: string, keys: Consoled, shownOnce?: string): Reply {
  const rows = keys
    .list()
    .filter(({ revoked }) => !revoked)
    .map(
      ({ id, name, token }) =>
        `<tr><td>${escape(name)}</td><td><code>${escape(masked(token))}</code></td><td><form method="post" action="api-keys/${encodeURIComponent(id)}/delete"><button data-key="${encodeURIComponent(id)}">Revoke key</button></form></td></tr>`,
    );
  const once =
    shownOnce === undefined
      ? ''
      : `<p>Copy the key. It is shown only now:</p><p><input id="new-key" readonly style="width:40em;max-width:80vw" value="${escape(shownOnce)}"> <button onclick="document.getElementById('new-key').select();document.execCommand('copy')">Copy</button></p>`;
  const form = '<form method="post" action=""><label>Name <input name="name"></label> <button id="create">Create new secret key</button></form>';
  return html(200, `${provider}: API keys (emulated on this machine)`, `${once}${form}<table><tr><th>Name</th><th>Key</th><th></th></tr>${rows.join('')}</table>`);
}
