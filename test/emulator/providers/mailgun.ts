import { randomBytes } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import type { Held } from '../keyring.js';
import { type Received, type Reply, basicOf, formOf, json } from '../wire.js';

export interface MailgunKey extends Held {
  readonly account: string;
  readonly role: 'admin' | 'basic' | 'sending' | 'developer';
  readonly kind: 'user' | 'domain' | 'web';
  readonly domain: string | undefined;
  /** Milliseconds since 1970. */
  readonly expiresAt: number | undefined;
}

export type MailgunMint = Pick<MailgunKey, 'name' | 'account' | 'role' | 'kind' | 'domain' | 'expiresAt'> & { readonly legacy: boolean };

const roles: readonly string[] = ['admin', 'basic', 'sending', 'developer'];
const hex = (digits: number): string => randomBytes(digits / 2).toString('hex');
/** What is not let in is told so in plain text. */
const unauthorized: Reply = { status: 401, body: 'Forbidden', headers: { 'content-type': 'text/plain' } };
const said = (status: number, message: string): Reply => json(status, { message });

/** Mailgun's keys: forms in, JSON out. */
export class MailgunEmulation extends KeyEmulation<MailgunKey, MailgunMint> {
  override mintAs(format: string, account?: string): string {
    return this.mint({ legacy: format === 'mailgun-legacy-key', ...(account === undefined ? {} : { account }) });
  }

  override isLive(token: string): boolean {
    const key = this.keys.find(token);
    return key !== undefined && !key.revoked && !this.#isExpired(key);
  }

  override handle(received: Received): Reply {
    const { headers, ...reply } = this.#answer(received);
    return { ...reply, headers: { ...headers, date: this.keys.now().toUTCString() } };
  }

  #answer(received: Received): Reply {
    const { method, path } = received;
    const given = basicOf(received);
    const caller = given?.user === 'api' ? this.keys.presented(given.password) : undefined;
    // A key that may only send is refused in the same way.
    if (caller === undefined || !this.keys.accepts(caller) || this.#isExpired(caller) || caller.role === 'sending') return unauthorized;
    if (path === '/v3/domains' && method === 'GET') return json(200, { total_count: 1, items: [{ id: 'domain', name: 'example.com', state: 'active' }] });
    if (!path.startsWith('/v1/keys')) return said(404, 'not found');
    if (caller.role !== 'admin') return said(403, 'Access denied: insufficient role');
    if (path === '/v1/keys' && method === 'GET') return json(200, { total_count: this.#living(caller).length, items: this.#living(caller).map(shown) });
    if (path === '/v1/keys' && method === 'POST') return this.#post(caller, received);
    const id = /^\/v1\/keys\/([\w-]+)$/u.exec(path)?.[1];
    const key = this.#living(caller).find((held) => held.id === id);
    if (key === undefined || method !== 'DELETE') return said(404, 'key not found');
    this.keys.revoke(key);
    return said(200, 'key deleted');
  }

  #post(caller: MailgunKey, received: Received): Reply {
    if (received.headers['content-type'] !== 'application/x-www-form-urlencoded') return said(400, 'role is required');
    const form = formOf(received);
    const role = form.get('role') ?? '';
    const expiration = form.get('expiration');
    if (!roles.includes(role)) return said(400, 'role is required');
    if (expiration !== null && !/^[1-9]\d*$/u.test(expiration)) return said(400, 'expiration must be greater than 0');
    const made = this.create({
      name: form.get('description') ?? '',
      account: caller.account,
      role: role as MailgunKey['role'],
      kind: (form.get('kind') ?? 'user') as MailgunKey['kind'],
      domain: form.get('domain_name') ?? undefined,
      // The trap: who names none gets a key for ever.
      expiresAt: expiration === null ? undefined : this.keys.now().getTime() + Number(expiration) * 1000,
    });
    return json(200, { message: 'great success', key: { ...shown(made), secret: made.token } });
  }

  #living({ account }: MailgunKey): readonly MailgunKey[] {
    return this.keys.all().filter((key) => key.account === account && !key.revoked && !this.#isExpired(key));
  }

  #isExpired({ expiresAt }: MailgunKey): boolean {
    return expiresAt !== undefined && expiresAt <= this.keys.now().getTime();
  }

  protected override create({ name = 'a key', account = 'one', role = 'admin', kind = 'user', domain, expiresAt, legacy = false }: Partial<MailgunMint>): MailgunKey {
    const id = `${hex(8)}-${hex(8)}`;
    const token = legacy ? ['key', hex(32)].join('-') : `${hex(32)}-${id}`;
    return this.keys.add({ token, id, name, account, role, kind, domain, expiresAt, revoked: false });
  }

  override get cases(): Cases {
    return {
      verify: [
        { name: 'a key with the role admin', key: () => this.mint(), verdict: 'live' },
        { name: 'a key that may not see the keys', key: () => this.mint({ role: 'basic' }), verdict: 'live' },
        { name: 'a key that may only send, which is like one that is not known', key: () => this.mint({ role: 'sending', kind: 'domain', domain: 'example.com' }), verdict: 'dead', says: /401: not accepted/u },
        { name: 'an expired key', key: () => this.mint({ expiresAt: this.keys.now().getTime() - 1000 }), verdict: 'dead' },
        { name: 'an older key', format: 'mailgun-legacy-key', key: () => this.mint({ legacy: true }), verdict: 'live' },
        { name: 'a 401 with a message', key: () => this.mint(), answer: { status: 401, body: { message: 'Invalid private key' } }, verdict: 'dead' },
        { name: 'a 401 of a gateway', key: () => this.mint(), answer: { status: 401, body: 'Forbidden by policy' }, verdict: 'indeterminate' },
        { name: 'too many requests', key: () => this.mint(), answer: { status: 429, body: { message: 'x' } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'a key of the dashboard, which lives a day', call: 'issue', key: () => this.mint({ kind: 'web' }), issued: 'no', says: /that can be asked for again/u },
        { name: 'it may make no keys by then', call: 'issue', key: () => this.mint(), answer: { status: 403, body: { message: 'x' } }, issued: 'no', says: /role admin/u },
        { name: 'its own trouble', call: 'issue', key: () => this.mint(), answer: { status: 500, body: { message: 'x' } }, issued: 'maybe' },
        { name: 'it may delete no keys by then', call: 'revoke', key: () => this.mint(), answer: { status: 403, body: { message: 'x' } }, issued: 'no' },
      ],
    };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one' }), parts: {} };
  }
}

const shown = ({ id, name, role, kind, domain, expiresAt }: MailgunKey): Readonly<Record<string, unknown>> => ({
  id,
  description: name,
  role,
  kind,
  domain_name: domain ?? '',
  created_at: '2026-01-01T00:00:00Z',
  expires_at: expiresAt === undefined ? null : new Date(expiresAt).toISOString(),
  requestor: 'someone',
  user_name: '',
});
