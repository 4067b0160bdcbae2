import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, json, jsonBody } from '../wire.js';

/** `id` is the accessor; a batch token has none. */
export interface VaultToken extends Held {
  readonly policies: readonly string[];
  readonly meta: Readonly<Record<string, unknown>> | null;
  readonly kind: 'service' | 'batch';
  /** Milliseconds. */
  readonly made: number;
  readonly ends: number | undefined;
  /** Seconds; 0: none. */
  readonly longest: number;
  readonly period: number;
  usesLeft: number;
  readonly parent: string | undefined;
  /** Tokens of another account are those of another namespace, where this one's do not reach. */
  readonly account: string;
}

export type VaultMint = Pick<VaultToken, 'name' | 'policies' | 'meta' | 'kind' | 'ends' | 'longest' | 'period' | 'usesLeft' | 'parent' | 'account'> & { readonly prefix: 'hvs' | 's' };

const errors = (status: number, ...texts: readonly string[]): Reply => json(status, { errors: texts });
const unknownToken = errors(403, 'permission denied');
// Another text than that of a token which is not known.
const denied = errors(403, '1 error occurred:\n\t* permission denied\n\n');
const noAccessor = errors(400, '1 error occurred:\n\t* invalid accessor\n\n');

/** A token with this policy may do all there is for tokens, as far as what it makes has no other policies. */
const maker = 'token-maker';

/** Tokens of HashiCorp Vault and OpenBao. */
export class VaultEmulation extends KeyEmulation<VaultToken, VaultMint> {
  override handle(received: Received): Reply {
    const value = received.headers['x-vault-token'];
    const caller = value === undefined ? undefined : this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller) || this.#hasEnded(caller)) return unknownToken;
    // Every request with it is one of its uses.
    if (caller.usesLeft > 0 && --caller.usesLeft === 0) this.keys.revoke(caller);
    const { method, path } = received;
    const call = `${method} ${path.replace(/^\/v1\/auth\/token\//u, '')}`;
    if (call === 'GET lookup-self' || call === 'POST revoke-self') {
      if (!['default', 'root', maker].some((policy) => caller.policies.includes(policy))) return denied;
      if (method === 'GET') return this.#shown(caller, true);
      return caller.kind === 'batch' ? errors(400, 'batch tokens cannot be revoked') : this.#revokeTree(caller);
    }
    if (!['root', maker].some((policy) => caller.policies.includes(policy))) return denied;
    switch (call) {
      case 'GET accessors':
        return json(200, { data: { keys: this.#living(caller).flatMap(({ id, kind }) => (kind === 'batch' ? [] : [id])) } });
      case 'POST lookup-accessor': {
        const found = this.#byAccessor(caller, received);
        return found === undefined ? noAccessor : this.#shown(found, false);
      }
      case 'POST revoke-accessor': {
        const found = this.#byAccessor(caller, received);
        return found === undefined ? json(200, { data: null, warnings: ['No token found with this accessor'], auth: null }) : this.#revokeTree(found);
      }
      case 'POST create':
      case 'POST create-orphan':
        return this.#post(caller, received, call.endsWith('orphan'));
      default:
        return errors(404);
    }
  }

  #post(caller: VaultToken, received: Received, orphan: boolean): Reply {
    const { policies = caller.policies, ttl, period, explicit_max_ttl: longest, display_name: name, meta = null, no_default_policy: bare, num_uses: uses = 0 } = jsonBody(received);
    const asked = policies as readonly string[];
    const root = caller.policies.includes('root');
    // With neither root nor sudo, policies must be among the caller's.
    if (!root && !asked.every((policy) => caller.policies.includes(policy))) return errors(400, 'child policies must be subset of parent');
    if (!root && seconds(period) > 0) return errors(400, 'root or sudo privileges required to create periodic token');
    const life = seconds(period) > 0 ? seconds(period) : seconds(ttl);
    // Who asks for no time gets the longest there is, 32 days; root's tokens are for ever.
    const ends = life > 0 ? life : asked.includes('root') ? undefined : 2_764_800;
    const made = this.create({
      name: `token-${(typeof name === 'string' ? name : '').replace(/[^a-zA-Z0-9-]/gu, '-')}`,
      policies: [...new Set(bare === true || asked.includes('root') ? asked : ['default', ...asked])],
      meta: meta as VaultToken['meta'],
      longest: seconds(longest),
      period: seconds(period),
      usesLeft: Number(uses),
      account: caller.account,
      parent: orphan ? undefined : caller.id,
      ends: ends === undefined ? undefined : this.keys.now().getTime() + ends * 1000,
    });
    return json(200, { data: null, warnings: null, auth: { client_token: made.token, accessor: made.id, policies: made.policies, token_policies: made.policies, metadata: meta, lease_duration: ends ?? 0, renewable: true, entity_id: '', token_type: 'service', orphan, num_uses: made.usesLeft } });
  }

  /** Whether it is neither revoked nor over. */
  override isLive(token: string): boolean {
    const key = this.find(token);
    return key !== undefined && !key.revoked && !this.#hasEnded(key);
  }

  #hasEnded({ ends }: VaultToken): boolean {
    return ends !== undefined && ends <= this.keys.now().getTime();
  }

  #living({ account }: VaultToken): readonly VaultToken[] {
    return this.list().filter((key) => key.account === account && this.isLive(key.token));
  }

  #byAccessor(caller: VaultToken, received: Received): VaultToken | undefined {
    const { accessor } = jsonBody(received);
    return this.#living(caller).find(({ id, kind }) => kind === 'service' && id === accessor);
  }

  /** What came from it dies with it. */
  #revokeTree(key: VaultToken): Reply {
    for (const child of this.list()) if (child.parent === key.id) this.#revokeTree(child);
    this.keys.revoke(key);
    return { status: 204 };
  }

  #shown(key: VaultToken, toItself: boolean): Reply {
    const now = this.keys.now().getTime();
    const { token, id, name, policies, meta, kind, made, ends, longest, period, parent } = key;
    const left = ends === undefined ? 0 : Math.floor((ends - now) / 1000);
    return json(200, {
      data: {
        accessor: kind === 'batch' ? '' : id,
        creation_time: Math.floor(made / 1000),
        creation_ttl: ends === undefined ? 0 : Math.round((ends - made) / 1000),
        display_name: name,
        entity_id: '',
        expire_time: ends === undefined ? null : new Date(ends).toISOString(),
        explicit_max_ttl: longest,
        id: toItself ? token : '',
        issue_time: new Date(made).toISOString(),
        meta,
        num_uses: key.usesLeft,
        orphan: parent === undefined,
        path: 'auth/token/create',
        ...(period > 0 && { period }),
        policies,
        renewable: kind === 'service',
        ttl: left,
        type: kind,
      },
      warnings: null,
      auth: null,
    });
  }

  override mintAs(format: string, account = 'one'): string {
    return this.mint({ account, kind: format === 'vault-batch-token' ? 'batch' : 'service', prefix: format === 'vault-service-token' ? 'hvs' : 's' });
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    return { secret: this.mint({ account: this.find(token)?.account ?? 'one', policies: ['root'], ends: undefined }), parts: {} };
  }

  protected override create({ name = 'token', policies = ['default', 'shop'], meta = null, kind = 'service', longest = 0, period = 0, usesLeft = 0, parent, account = 'one', prefix = 'hvs', ...more }: Partial<VaultMint>): VaultToken {
    const made = this.keys.now().getTime();
    const ends = 'ends' in more ? more.ends : made + 40 * 86_400_000;
    const token = kind === 'batch' ? ['hvb', randomText(100)].join('.') : [prefix, randomText(prefix === 's' ? 24 : 92)].join('.');
    return this.keys.add({ token, id: randomText(24), name, policies, meta, kind, made, ends, longest, period, usesLeft, parent, account, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    return {
      verify: [
        { name: 'lives for ever', key: () => this.mint({ policies: ['root'], ends: undefined }), verdict: 'live' },
        { name: 'may not look itself up', key: () => this.mint({ policies: ['shop'] }), verdict: 'live-restricted', says: /policies/u },
        { name: 'is over', key: () => this.mint({ ends: this.keys.now().getTime() - 1 }), verdict: 'dead' },
        { name: 'a Vault says that a token is invalid', key, answer: { status: 403, body: { errors: ['2 errors occurred:\n\t* permission denied\n\t* invalid token\n\n'] } }, verdict: 'dead' },
        { name: 'an old Vault says that a token is bad', key, answer: { status: 403, body: { errors: ['bad token'] } }, verdict: 'dead' },
        { name: 'a 403 for another reason', key, answer: { status: 403, body: { errors: ['namespace not authorized'] } }, verdict: 'indeterminate' },
        { name: 'the Vault is sealed', key, answer: { status: 503, body: { errors: ['Vault is sealed'] } }, verdict: 'indeterminate' },
        { name: 'is a batch token', format: 'vault-batch-token', key: () => this.mint({ kind: 'batch' }), verdict: 'live' },
        { name: 'too many requests', key, answer: { status: 429, body: { errors: ['request path: rate limit quota exceeded'] } }, verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'its policies are not known', call: 'issue', key: () => this.mint({ policies: ['shop'] }), issued: 'no', says: /not known/u },
        { name: 'is for a number of uses', call: 'issue', key: () => this.mint({ usesLeft: 9 }), issued: 'no', says: /number of uses/u },
        { name: 'may not make orphans', call: 'issue', key, answer: { status: 403, body: { errors: ['1 error occurred:\n\t* permission denied\n\n'] } }, issued: 'no', says: /may not make orphans/u },
        { name: 'what authorises it is unknown', call: 'issue', key, answer: { status: 403, body: { errors: ['permission denied'] } }, issued: 'no', says: /not known/u },
        { name: 'a policy is missing', call: 'issue', key, answer: { status: 400, body: { errors: ['child policies must be subset of parent'] } }, issued: 'no', says: /lacks a policy/u },
        { name: 'is periodic', call: 'issue', key, answer: { status: 400, body: { errors: ['root or sudo privileges required to create periodic token'] } }, issued: 'no', says: /periodic/u },
        { name: 'may not revoke by accessor', call: 'revoke', key, answer: { status: 403, body: { errors: ['1 error occurred:\n\t* permission denied\n\n'] } }, issued: 'no' },
        { name: 'the Vault is sealed', call: 'revoke', key, answer: { status: 503, body: { errors: ['Vault is sealed'] } }, issued: 'maybe' },
      ],
    };
  }
}

/** `3600s`, or the number itself. */
const seconds = (text: unknown): number => (typeof text === 'string' ? Number.parseInt(text, 10) || 0 : typeof text === 'number' ? text : 0);
