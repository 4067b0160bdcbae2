import { createHash, randomBytes } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, html, json } from '../wire.js';

export interface CloudflareKey extends Held {
  readonly kind: 'user' | 'account' | 'global';
  /** With a prefix and check digits, as everything that is made now. */
  readonly form: 'new' | 'older';
  /** The account or the user that it belongs to. */
  readonly account: string;
  readonly permissions: readonly string[];
  readonly status: 'active' | 'disabled' | 'expired';
  readonly expiresAt: string | null;
  /** Whether requests come from an address that it is meant for. */
  readonly elsewhere: boolean;
  /** Whether nothing stands beside it where it is found. */
  readonly alone: boolean;
}

export type CloudflareMint = Omit<CloudflareKey, 'token' | 'id' | 'revoked'>;

const manages = { user: 'API Tokens Write', account: 'Account API Tokens Write' } as const;
/** The same id for the same name. */
const hex32Of = (name: string): string => createHash('sha256').update(name).digest('hex').slice(0, 32);
const hex = (length: number): string => randomBytes(length).toString('hex').slice(0, length);

const envelope = (status: number, result: unknown, messages: readonly unknown[] = []): Reply => json(status, { success: true, errors: [], messages, result });
const error = (status: number, code: number, message: string): Reply => json(status, { success: false, errors: [{ code, message }], messages: [], result: null });
const invalid = error(401, 1000, 'Invalid API Token');
const unauthorized = error(403, 9109, 'Unauthorized to access requested resource');
const noRoute = error(404, 7003, 'Could not route to the requested resource, perhaps your object identifier is invalid?');

/** Tokens of Cloudflare's users and accounts, and global API keys, under /client/v4. */
export class CloudflareEmulation extends KeyEmulation<CloudflareKey, CloudflareMint> {
  override handle(received: Received): Reply {
    const { method, path } = received;
    if (path === '/client/v4/user' && received.headers['x-auth-key'] !== undefined) return this.#user(received);
    const [, account, id, value] = /^\/client\/v4\/(?:user|accounts\/(\w+))\/tokens\/(\w+)(\/value)?$/u.exec(path) ?? [];
    if (id === undefined) return noRoute;
    const caller = this.#authenticate(received, account);
    if ('status' in caller && 'headers' in caller) return caller;
    const own = caller as CloudflareKey;
    if (id === 'verify' && method === 'GET') {
      const { status, expiresAt } = own;
      return envelope(200, { id: own.id, status, ...(expiresAt === null ? {} : { expires_on: expiresAt }) }, [{ code: 10000, message: 'This API Token is valid and active', type: null }]);
    }
    const key = this.keys.all().find((held) => held.id === id && !held.revoked && held.kind === own.kind && held.account === own.account);
    if (!own.permissions.some((permission) => Object.values<string>(manages).includes(permission))) return unauthorized;
    if (key === undefined) return error(404, 1003, 'Invalid or missing API Token ID');
    if (method === 'GET' && value === undefined) return envelope(200, shown(key));
    return method === 'PUT' && value !== undefined ? envelope(200, this.#roll(key).token) : error(405, 10405, 'Method not allowed for this authentication scheme');
  }

  #authenticate(received: Received, account: string | undefined): CloudflareKey | Reply {
    const value = bearerOf(received);
    if (value === undefined) return error(400, 1001, 'Missing "Authorization" header');
    if (!/^[\w-]{40,60}$/u.test(value)) return error(400, 6003, 'Invalid request headers');
    const key = this.keys.presented(value);
    if (key === undefined || !this.keys.accepts(key)) return invalid;
    // The trap: under the users' path the tokens of accounts are called invalid.
    if (account === undefined ? key.kind !== 'user' : key.kind !== 'account' || key.account !== account) return invalid;
    return key.elsewhere ? error(403, 9109, 'Cannot use the access token from location: 192.0.2.1') : key;
  }

  #roll(old: CloudflareKey): CloudflareKey {
    this.keys.revoke(old);
    return this.keys.add({ ...old, token: tokenOf(old.kind, 'new'), form: 'new', revoked: false });
  }

  #user({ headers }: Received): Reply {
    const key = this.keys.presented(headers['x-auth-key'] ?? '');
    if (headers['x-auth-email'] === undefined) return error(400, 9106, 'Missing X-Auth-Email header');
    if (key?.kind !== 'global' || !this.keys.accepts(key) || headers['x-auth-email'] !== addressOf(key)) return error(403, 9103, 'Unknown X-Auth-Key or X-Auth-Email');
    return envelope(200, { id: key.account, email: addressOf(key) });
  }

  override mintAs(format: string, account?: string): string {
    const kind = format.includes('global') ? 'global' : format === 'cloudflare-account-token' ? 'account' : 'user';
    return this.mint({ kind, form: format.includes('legacy') ? 'older' : 'new', account: hex32Of(account ?? 'one') });
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    const key = this.keys.find(token);
    if (key?.kind === 'global') return { email: addressOf(key) };
    return key !== undefined && !key.alone && (key.kind === 'account' || key.form === 'older') ? { 'cloudflare-account-id': key.account } : {};
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const key = this.keys.find(token);
    if (key === undefined || key.kind === 'global') return undefined;
    return { secret: this.mint({ kind: key.kind, account: key.account, name: 'Create Additional Tokens', permissions: [manages[key.kind]] }), parts: {} };
  }

  protected override create({ name = 'a token', kind = 'user', form = 'new', account = hex32Of('one'), permissions = ['DNS Write'], status = 'active', expiresAt = null, elsewhere = false, alone = false }: Partial<CloudflareMint>): CloudflareKey {
    return this.keys.add({ token: tokenOf(kind, form), id: hex(32), name, kind, form, account, permissions, status, expiresAt, elsewhere, alone, revoked: false });
  }

  override get cases(): Cases {
    const dead = (asked: Partial<CloudflareMint> = {}): string => {
      const token = this.mint(asked);
      this.revoke(token);
      return token;
    };
    const manager = (): string => this.mint({ permissions: [manages.user] });
    return {
      verify: [
        { name: 'a token that may not read its own permissions', key: () => this.mint(), verdict: 'live' },
        { name: 'a token that may', key: manager, verdict: 'live' },
        { name: 'a token of an account', key: () => this.mint({ kind: 'account' }), verdict: 'live' },
        { name: 'an older token of a user', key: () => this.mint({ form: 'older' }), verdict: 'live' },
        { name: 'an older token of an account, which the users’ path calls invalid', key: () => this.mint({ kind: 'account', form: 'older' }), verdict: 'live', says: /user\/tokens\/verify answered 401: code 1000; .*accounts/u },
        { name: 'an older token, called invalid, of an account that is not known', key: () => dead({ form: 'older', alone: true }), verdict: 'indeterminate', says: /the account id would tell/u },
        { name: 'an older token, called invalid, of nobody', key: () => dead({ form: 'older' }), verdict: 'dead' },
        { name: 'a token that was rolled', key: dead, verdict: 'dead', says: /401: code 1000/u },
        { name: 'a token that is disabled', key: () => this.mint({ status: 'disabled' }), verdict: 'dead', says: /200: disabled/u },
        { name: 'a token that has expired', key: () => this.mint({ status: 'expired' }), verdict: 'dead', says: /200: expired/u },
        { name: 'a token that is meant for another address', key: () => this.mint({ elsewhere: true }), verdict: 'live-restricted', says: /not from this address/u },
        { name: 'a status that we do not know', key: () => this.mint(), answer: envelope(200, { id: hex(32), status: 'pending' }), verdict: 'indeterminate' },
        { name: '9109 for another reason', key: () => this.mint(), answer: error(403, 9109, 'Invalid access token'), verdict: 'indeterminate', says: /code 9109/u },
        { name: 'a malformed header', key: () => this.mint(), answer: error(400, 6003, 'Invalid request headers'), verdict: 'indeterminate', says: /code 6003/u },
        { name: 'another error with 401', key: () => this.mint(), answer: error(401, 10000, 'Authentication error'), verdict: 'indeterminate' },
        { name: 'a success that says no', key: () => this.mint(), answer: error(200, 1000, 'Invalid API Token'), verdict: 'indeterminate' },
        { name: 'the page that stops robots', key: () => this.mint(), answer: html(403, 'Just a moment...', ''), verdict: 'indeterminate' },
        { name: 'a 401 of a gateway', key: () => this.mint(), answer: { status: 401, body: 'Unauthorized' }, verdict: 'indeterminate' },
        { name: 'too many requests', key: () => this.mint(), answer: { ...error(429, 10429, 'Rate limited'), headers: { 'retry-after': '30' } }, verdict: 'rate-limited', says: /again in 30 s/u },
        { name: 'a problem of Cloudflare’s', key: () => this.mint(), answer: error(500, 1000, 'Invalid API Token'), verdict: 'indeterminate' },
        { name: 'a global key', key: () => this.mint({ kind: 'global' }), verdict: 'live' },
      ],
      refusals: [
        { name: 'no permission', call: 'issue', key: () => this.mint(), answer: unauthorized, issued: 'no', says: /403: not permitted \(code 9109\).*API Tokens: Edit/u },
        { name: 'the path that a guide wrongly tells of', call: 'issue', key: manager, answer: error(400, 7000, 'No route for that URI'), issued: 'no', says: /400: .*code 7000/u },
        { name: 'unknown token', call: 'issue', key: manager, answer: error(404, 1003, 'Invalid or missing API Token ID'), issued: 'no' },
        { name: 'too many requests', call: 'issue', key: manager, answer: { status: 429 }, issued: 'no' },
        { name: 'a value that is no text', call: 'issue', key: manager, answer: envelope(200, { id: hex(32), value: 'x' }), issued: 'maybe' },
        { name: 'a success that says no', call: 'issue', key: manager, answer: error(200, 1000, 'Invalid API Token'), issued: 'maybe' },
        { name: 'a time-out', call: 'issue', key: manager, answer: error(408, 10408, 'x'), issued: 'maybe' },
        { name: 'a problem of Cloudflare’s', call: 'issue', key: manager, answer: error(500, 10500, 'x'), issued: 'maybe' },
      ],
    };
  }
}

const addressOf = ({ account }: CloudflareKey): string => `${account}@example.com`;

const prefixes = { user: 'cfut', account: 'cfat', global: 'cfk' } as const;
function tokenOf(kind: CloudflareKey['kind'], form: CloudflareKey['form']): string {
  if (form === 'new') return [prefixes[kind], randomText(40) + hex(8)].join('_');
  return kind === 'global' ? hex(37) : randomText(40);
}

const shown = ({ id, name, status, permissions, expiresAt }: CloudflareKey): Readonly<Record<string, unknown>> => ({
  id,
  name,
  status,
  ...(expiresAt === null ? {} : { expires_on: expiresAt }),
  policies: [{ id: hex(32), effect: 'allow', resources: { 'com.cloudflare.api.account.zone.*': '*' }, permission_groups: permissions.map((permission) => ({ id: hex(32), name: permission })) }],
});
