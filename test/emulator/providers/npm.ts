import { randomUUID } from 'node:crypto';
import { base62Tail } from '../../../src/detection/checksum.js';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, html, json, jsonBody } from '../wire.js';

export interface NpmToken extends Held {
  readonly account: string;
  /** Of `npm login`; what is made for a purpose is granular. */
  readonly session: boolean;
  readonly permissions: readonly { readonly name: string; readonly action: string }[];
  readonly scopes: readonly { readonly name: string | null; readonly type: string }[];
  readonly expiry: string | null;
  readonly cidr: readonly string[];
  readonly bypass: boolean;
  /** Used from an address that it is not meant for. */
  readonly elsewhere: boolean;
}

export type NpmMint = Omit<NpmToken, 'id' | 'revoked'>;

/** One that begins in a certain way, with its check digits. */
export const tokenOf = (beginning: string): string => base62Tail(['npm', beginning + randomText(36 - beginning.length)].join('_'))!;

const days = 86_400_000;
const unauthorized = json(401, { error: 'Unauthorized' });
const asksForCode: Reply = { ...json(401, { error: 'You must provide a one-time pass.' }), headers: { 'content-type': 'application/json', 'www-authenticate': 'OTP' } };
const actions: Readonly<Record<string, string>> = { 'read-only': 'read', 'read-write': 'write' };
const textsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []);

/** The registry's whoami and tokens, under /-/. */
export class NpmEmulation extends KeyEmulation<NpmToken, NpmMint> {
  readonly #passwords = new Map<string, string>();
  /** The one-time codes of accounts with two factors. */
  readonly #codes = new Map<string, string>();
  /** So many tokens stand on a page of the list. */
  perPage = 10;

  override handle(received: Received): Reply {
    const { method, path } = received;
    const caller = this.keys.presented(bearerOf(received) ?? '');
    if (caller === undefined || !this.keys.accepts(caller) || (caller.expiry !== null && Date.parse(caller.expiry) <= this.keys.now().getTime())) return unauthorized;
    if (caller.elsewhere) return { ...unauthorized, headers: { 'content-type': 'application/json', 'www-authenticate': 'ipaddress' } };
    if (path === '/-/whoami' && method === 'GET') return json(200, { username: caller.account });
    if (path === '/-/npm/v1/tokens' && method === 'GET') return this.#list(caller, received);
    if (received.headers['npm-otp'] !== this.#codes.get(caller.account)) return asksForCode;
    if (path === '/-/npm/v1/tokens' && method === 'POST') return this.#post(caller, received);
    const id = /^\/-\/npm\/v1\/tokens\/token\/([\w-]+)$/u.exec(path)?.[1];
    if (id === undefined || method !== 'DELETE') return json(404, { error: 'Not found' });
    // The whole token names itself, too.
    const key = this.#of(caller).find((held) => held.id === id || held.token === id);
    if (key === undefined) return json(404, { error: 'Not found' });
    this.keys.revoke(key);
    return { status: 204 };
  }

  #of({ account }: NpmToken): readonly NpmToken[] {
    return this.keys.all().filter((key) => key.account === account && !key.revoked);
  }

  #list(caller: NpmToken, { query }: Received): Reply {
    const page = Number(query.get('page') ?? 0);
    const all = this.#of(caller);
    const objects = all.slice(page * this.perPage, (page + 1) * this.perPage).map(shown);
    const more = all.length > (page + 1) * this.perPage;
    return json(200, { objects, total: all.length, urls: more ? { next: `/-/npm/v1/tokens?page=${page + 1}&perPage=${this.perPage}` } : {} });
  }

  #post(caller: NpmToken, received: Received): Reply {
    const { name, password, expires, cidr_whitelist: cidr, packages_all: all, packages_and_scopes_permission: access, orgs_permission: orgAccess, bypass_2fa: bypass, ...asked } = jsonBody(received);
    if (password !== this.#passwordOf(caller.account)) return unauthorized;
    if (typeof name !== 'string' || name === '' || typeof access !== 'string') return json(400, { error: 'Classic tokens can no longer be created' });
    const permissions = [['package', access], ['org', String(orgAccess)]].flatMap(([of = '', level = '']) => (actions[level] === undefined ? [] : [{ name: of, action: actions[level] }]));
    const named = (type: string, names: unknown): NpmToken['scopes'] => textsOf(names).map((one) => ({ name: one, type }));
    const scopes = [...(all === true ? [{ name: null, type: 'package' }] : []), ...named('package', asked['packages']), ...named('scope', asked['scopes']), ...named('org', asked['orgs'])];
    const lifetime = Math.min(typeof expires === 'number' ? expires : 30, 90);
    const made = this.create({ name, account: caller.account, permissions, scopes, bypass: bypass === true, cidr: textsOf(cidr), expiry: new Date(this.keys.now().getTime() + lifetime * days).toISOString() });
    return json(200, { ...shown(made), token: made.token, expires: made.expiry });
  }

  #passwordOf(account: string): string {
    const password = this.#passwords.get(account) ?? randomText(20);
    this.#passwords.set(account, password);
    return password;
  }

  /** Gives the account a second factor. */
  protect(account: string): void {
    this.#codes.set(account, '123456');
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } {
    const account = this.keys.find(token)?.account ?? 'one';
    const session = this.keys.all().find((key) => key.session && key.account === account && !key.revoked)?.token ?? this.mint({ session: true, account, name: 'npm login' });
    const code = this.#codes.get(account);
    return { secret: session, parts: { password: this.#passwordOf(account), ...(code === undefined ? {} : { otp: code }) } };
  }

  protected override create({
    name = 'a token',
    account = 'one',
    session = false,
    permissions = [{ name: 'package', action: 'write' }],
    scopes = [{ name: '@example/lib', type: 'package' }],
    expiry = new Date(this.keys.now().getTime() + 60 * days).toISOString(),
    cidr = [],
    bypass = false,
    elsewhere = false,
    token = tokenOf(''),
  }: Partial<NpmMint>): NpmToken {
    return this.keys.add({ token, id: randomUUID(), name, account, session, permissions, scopes, expiry, cidr, bypass, elsewhere, revoked: false });
  }

  override get cases(): Cases {
    const refused = (answer: Reply, issued: 'no' | 'maybe', name: string, says?: RegExp): Cases['refusals'][number] => ({ name, call: 'issue', key: () => this.mint(), answer, issued, ...(says === undefined ? {} : { says }) });
    return {
      verify: [
        { name: 'a token that may only read', key: () => this.mint({ permissions: [{ name: 'package', action: 'read' }] }), verdict: 'live' },
        { name: 'a token that has expired', key: () => this.mint({ expiry: '2020-01-01T00:00:00.000Z' }), verdict: 'dead', says: /401/u },
        { name: 'a token for another address', key: () => this.mint({ elsewhere: true }), verdict: 'live-restricted', says: /not from this address/u },
        { name: 'a second factor', key: () => this.mint(), answer: asksForCode, verdict: 'live-restricted', says: /one-time code/u },
        { name: 'a 401 of a gateway', key: () => this.mint(), answer: html(401, 'Sign in', ''), verdict: 'indeterminate' },
        { name: 'a 403 of the registry’s gateway', key: () => this.mint(), answer: json(403, { error: 'Forbidden by policy' }), verdict: 'indeterminate' },
        { name: 'Verdaccio: nobody', key: () => this.mint(), answer: json(200, {}), verdict: 'dead', says: /does not know the token/u },
        { name: 'Verdaccio: revoked', key: () => this.mint(), answer: json(403, { error: 'unauthorized access' }), verdict: 'dead' },
      ],
      refusals: [
        refused(asksForCode, 'no', 'a one-time code', /one-time code/u),
        refused(unauthorized, 'no', 'a wrong password', /password/u),
        refused(json(403, { error: 'Forbidden' }), 'no', 'a token that may not'),
        refused(json(400, { error: 'Classic tokens can no longer be created' }), 'no', 'no more classic tokens'),
        refused(json(501, { error: 'the storage does not support it' }), 'no', 'Verdaccio without storage for tokens'),
        refused(json(200, { key: 'x' }), 'maybe', 'a key without a token'),
        { name: 'an entry that shows too little to be told from another', call: 'issue', key: () => this.mint({ scopes: [{ name: null, type: 'galaxy' }] }), issued: 'no', says: /scope that Keywright does not know/u },
        { name: 'a token that expires today', call: 'issue', key: () => this.mint({ expiry: new Date(this.keys.now().getTime() + 3_600_000).toISOString() }), issued: 'no', says: /within two days/u },
        { name: 'a one-time code that has grown old', call: 'revoke', key: () => this.mint(), answer: asksForCode, issued: 'no', says: /one-time code/u },
      ],
    };
  }
}

/** As the list shows it: four characters of the token. */
const shown = ({ id, name, token, expiry, cidr, bypass, permissions, scopes }: NpmToken): Readonly<Record<string, unknown>> => ({ name, description: '', key: id, token: token.slice(0, 8), expiry, cidr, bypass_2fa: bypass, revoked: null, permissions, scopes });
