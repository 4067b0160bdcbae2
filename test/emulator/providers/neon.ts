import { randomBytes } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import type { Held } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface NeonKey extends Held {
  readonly account: string;
  readonly method: 'api_key_user' | 'api_key_org';
}

export type NeonMint = Pick<NeonKey, 'name' | 'account' | 'method'>;

const error = (status: number, code: string, message: string): Reply => json(status, { request_id: 'emulated', code, message });

/** Neon's API keys. */
export class NeonEmulation extends KeyEmulation<NeonKey, NeonMint> {
  #nextId = 3_000_000;

  override handle(received: Received): Reply {
    const value = bearerOf(received);
    const caller = value === undefined ? undefined : this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller)) return error(401, '', 'authentication failed');
    const { method, path } = received;
    if (path === '/api/v2/auth' && method === 'GET') return json(200, { account_id: caller.account, auth_method: caller.method });
    if (!path.startsWith('/api/v2/api_keys')) return error(404, '', 'not found');
    if (caller.method === 'api_key_org') return error(403, '', 'not allowed for organization API keys');
    const living = this.keys.all().filter(({ account, revoked, method: of }) => account === caller.account && of === 'api_key_user' && !revoked);
    if (path === '/api/v2/api_keys' && method === 'GET') return json(200, living.map(shown));
    if (path === '/api/v2/api_keys' && method === 'POST') {
      const { key_name: name } = jsonBody(received);
      if (typeof name !== 'string' || name === '') return error(400, '', 'key_name is required');
      const made = this.create({ name, account: caller.account });
      return json(200, { ...shown(made), key: made.token });
    }
    const id = /^\/api\/v2\/api_keys\/(\d+)$/u.exec(path)?.[1];
    const key = living.find((held) => held.id === id);
    if (key === undefined || method !== 'DELETE') return error(404, '', 'api key not found');
    this.keys.revoke(key);
    return json(200, { ...shown(key), revoked: true });
  }

  protected override create({ name = 'a key', account = 'one', method = 'api_key_user' }: Partial<NeonMint>): NeonKey {
    return this.keys.add({ token: ['napi', randomBytes(32).toString('hex')].join('_'), id: String(this.#nextId++), name, account, method, revoked: false });
  }

  override get cases(): Cases {
    const ofOrganisation = (): string => this.mint({ method: 'api_key_org' });
    return {
      verify: [
        { name: 'a personal key', key: () => this.mint(), verdict: 'live' },
        { name: 'a key of an organisation', key: ofOrganisation, verdict: 'live' },
        { name: 'a 403 of its own', key: () => this.mint(), answer: { status: 403, body: { code: '', message: 'x' } }, verdict: 'live-restricted' },
        { name: 'another operation going on', key: () => this.mint(), answer: { status: 423, body: { code: '', message: 'x' } }, verdict: 'indeterminate' },
        { name: 'too many requests', key: () => this.mint(), answer: { status: 429, body: { code: '', message: 'x' } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'nobody knows what a key of an organisation is limited to', call: 'issue', key: ofOrganisation, issued: 'no', says: /limited to a project/u },
        { name: 'another operation going on', call: 'issue', key: () => this.mint(), answer: { status: 423, body: { code: '', message: 'x' } }, issued: 'no', says: /another operation/u },
        { name: 'its own trouble', call: 'issue', key: () => this.mint(), answer: { status: 500, body: { code: '', message: 'x' } }, issued: 'maybe' },
      ],
    };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one' }), parts: {} };
  }
}

const shown = ({ id, name }: NeonKey): Readonly<Record<string, unknown>> => ({ id: Number(id), name, created_at: '2026-01-01T00:00:00Z', created_by: { id: 'someone', name: 'Someone' }, last_used_at: null, last_used_from_addr: '' });
