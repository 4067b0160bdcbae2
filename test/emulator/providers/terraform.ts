import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, html, json, jsonBody } from '../wire.js';

export interface TerraformToken extends Held {
  readonly of: 'organizations' | 'teams' | 'users';
  /** The organization's name, or the id of the user or the team. */
  readonly account: string;
  readonly expiredAt: string | null;
}

export type TerraformMint = Pick<TerraformToken, 'name' | 'of' | 'account' | 'expiredAt'>;

const errors = (status: number, title: string): Reply => json(status, { errors: [{ status: String(status), title }] });
const unauthorized = errors(401, 'unauthorized');
/** Also for what is not permitted. */
const notFound = errors(404, 'not found');

/** API tokens of HCP Terraform: an organization has one, and to make one ends it. */
export class TerraformEmulation extends KeyEmulation<TerraformToken, TerraformMint> {
  #nextId = 4_111_000;

  override handle(received: Received): Reply {
    const { method, path } = received;
    const value = bearerOf(received);
    const caller = value === undefined ? undefined : this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller) || this.#isExpired(caller)) return unauthorized;
    if (path === '/api/v2/account/details' && method === 'GET') return json(200, detailsOf(caller));
    const organization = /^\/api\/v2\/organizations\/([\w-]+)\/authentication-token$/u.exec(path)?.[1];
    if (organization === undefined || caller.of !== 'organizations' || caller.account !== organization) return notFound;
    if (method === 'GET') return json(200, { data: shown(caller) });
    return method === 'POST' ? this.#replace(caller, received) : notFound;
  }

  #replace(old: TerraformToken, received: Received): Reply {
    if (received.headers['content-type'] !== 'application/vnd.api+json') return errors(415, 'unsupported media type');
    const { data } = jsonBody(received) as { readonly data?: { readonly attributes?: { readonly 'expired-at'?: string } } };
    const expiredAt = data?.attributes?.['expired-at'] ?? null;
    if (expiredAt !== null && Date.parse(expiredAt) <= this.keys.now().getTime()) return errors(422, 'invalid attribute');
    for (const key of this.list()) if (key.of === 'organizations' && key.account === old.account) this.keys.revoke(key);
    const made = this.create({ of: 'organizations', account: old.account, expiredAt });
    return json(201, { data: { ...shown(made), attributes: { ...shown(made).attributes, token: made.token } } });
  }

  #isExpired({ expiredAt }: TerraformToken): boolean {
    return expiredAt !== null && Date.parse(expiredAt) <= this.keys.now().getTime();
  }

  override isLive(token: string): boolean {
    const key = this.find(token);
    return key !== undefined && !key.revoked && !this.#isExpired(key);
  }

  /** Of an organization of its own each. */
  override mintAs(): string {
    return this.mint();
  }

  protected override create({ name = '', of = 'organizations', account = of === 'organizations' ? `org-${randomText(6)}` : `${of.slice(0, 4)}-${randomText(16)}`, expiredAt = '2999-12-31T00:00:00.000Z' }: Partial<TerraformMint>): TerraformToken {
    return this.keys.add({ token: [randomText(14), 'atlasv1', randomText(67)].join('.'), id: String(this.#nextId++), name, of, account, expiredAt, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    const user = (): string => this.mint({ of: 'users' });
    const team = (): string => this.mint({ of: 'teams' });
    const { relationships, ...bare } = detailsOf({ of: 'users', account: 'user-1' }).data;
    return {
      verify: [
        { name: 'a token of a user', key: user, verdict: 'live' },
        { name: 'a token of a team', key: team, verdict: 'live' },
        { name: 'a token that has expired', key: () => this.mint({ expiredAt: '2020-01-01T00:00:00.000Z' }), verdict: 'dead', says: /401: unauthorized/u },
        { name: 'whose it is, is not told', key, answer: json(200, { data: { ...bare, relationships: { 'authentication-tokens': relationships['authentication-tokens'] } } }), verdict: 'live' },
        { name: 'an older one that does not know the call', key, answer: notFound, verdict: 'indeterminate' },
        { name: 'a 401 of a gateway', key, answer: html(401, 'Unauthorized', ''), verdict: 'indeterminate' },
        { name: 'a refusal of its own', key, answer: errors(403, 'forbidden'), verdict: 'live-restricted' },
        { name: 'too many requests', key, answer: errors(429, 'too many requests'), verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'a token of a user, who may have several', call: 'issue', key: user, issued: 'no', says: /only the token of an organization/u },
        { name: 'a token of a team, which may have several', call: 'issue', key: team, issued: 'no', says: /only the token of an organization/u },
        { name: 'not permitted', call: 'issue', key, answer: notFound, issued: 'no', says: /may not make another one/u },
        { name: 'a token without its value', call: 'issue', key, answer: json(201, { data: { id: '1', type: 'authentication-tokens', attributes: { token: null } } }), issued: 'maybe' },
      ],
      narrow: [{ name: 'a token that expires', key: () => this.mint({ expiredAt: '2900-01-01T00:00:00.000Z' }) }],
    };
  }
}

/** The service user that a token of a team or an organization acts as, and whose it is. */
const detailsOf = ({ of, account }: Pick<TerraformToken, 'of' | 'account'>) => ({
  data: {
    id: 'user-V3R563qtJNcExAkN',
    type: 'users',
    attributes: { username: of === 'users' ? 'somebody' : `api-${of.slice(0, -1)}-${account}`, 'is-service-account': of !== 'users' },
    relationships: { 'authentication-tokens': { links: { related: '/api/v2/users/user-V3R563qtJNcExAkN/authentication-tokens' } }, 'authenticated-resource': { data: { id: account, type: of } } },
  },
});

const shown = ({ id, expiredAt }: TerraformToken): { readonly id: string; readonly type: string; readonly attributes: Readonly<Record<string, unknown>> } => ({
  id,
  type: 'authentication-tokens',
  attributes: { 'created-at': '2026-01-01T00:00:00.000Z', 'last-used-at': null, description: null, token: null, 'expired-at': expiredAt },
});
