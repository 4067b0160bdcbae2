import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, basicOf, html, json, jsonBody } from '../wire.js';

/** `id` is the access id, `name` the label. */
export interface SumoLogicKey extends Held {
  readonly account: string;
  /** None: all that the user may. */
  readonly scopes: readonly string[];
  readonly corsHeaders: readonly string[];
  disabled: boolean;
  /** It is let in for some minutes after it was deactivated. */
  readonly cached: boolean;
}

export type SumoLogicMint = Pick<SumoLogicKey, 'name' | 'account' | 'scopes' | 'corsHeaders' | 'disabled' | 'cached'>;

const errors = (status: number, code: string, message: string): Reply => json(status, { id: 'IBCA5-NRG74-ROEI9', errors: [{ code, message }] });
const unauthorized = errors(401, 'unauthorized', 'Credential could not be verified.');
const forbidden = errors(403, 'forbidden', 'This operation is not allowed for your account type.');
const notFound = errors(404, 'notfound', 'Requested resource could not be found.');

/** Access keys of Sumo Logic; an account here is one user. */
export class SumoLogicEmulation extends KeyEmulation<SumoLogicKey, SumoLogicMint> {
  override handle(received: Received): Reply {
    const { method, path } = received;
    const { user, password } = basicOf(received) ?? { user: '', password: '' };
    const caller = this.keys.presented(password);
    if (caller?.id !== user || !this.keys.accepts(caller) || (caller.disabled && !caller.cached)) return unauthorized;
    const id = /^\/api\/v1\/accessKeys(?:\/(\w+))?$/u.exec(path);
    if (id === null) return notFound;
    const may = (verb: 'view' | 'manage'): boolean => caller.scopes.length === 0 || caller.scopes.includes('managePersonalAccessKeys') || caller.scopes.includes(`${verb}PersonalAccessKeys`);
    const living = this.list().filter(({ account, revoked }) => account === caller.account && !revoked);
    if (id[1] === 'personal') return method !== 'GET' ? notFound : may('view') ? json(200, { data: living.map(shown) }) : forbidden;
    if (!may('manage')) return forbidden;
    if (id[1] === undefined) return method === 'POST' ? this.#post(caller, received) : notFound;
    const key = living.find((held) => held.id === id[1]);
    if (key === undefined || method !== 'DELETE') return notFound;
    this.keys.revoke(key);
    return { status: 204 };
  }

  #post(caller: SumoLogicKey, received: Received): Reply {
    const { label, scopes = [], corsHeaders = [] } = jsonBody(received) as { readonly label?: string; readonly scopes?: readonly string[]; readonly corsHeaders?: readonly string[] };
    if (typeof label !== 'string' || label === '') return errors(400, 'accesskey:label_required', 'A label is required.');
    const made = this.create({ account: caller.account, name: label, scopes, corsHeaders });
    return json(200, { ...shown(made), key: made.token });
  }

  override isLive(token: string): boolean {
    const key = this.find(token);
    return key !== undefined && !key.revoked && !key.disabled;
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    const id = this.find(token)?.id;
    return id === undefined ? {} : { 'sumo-logic-access-id': id };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } {
    const secret = this.mint({ account: this.find(token)?.account ?? 'one' });
    return { secret, parts: this.partsOf(secret) };
  }

  protected override create({ name = 'a key', account = 'one', scopes = [], corsHeaders = [], disabled = false, cached = false }: Partial<SumoLogicMint>): SumoLogicKey {
    return this.keys.add({ token: randomText(64), id: `su${randomText(12)}`, name, account, scopes, corsHeaders, disabled, cached, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    return {
      verify: [
        { name: 'a key with scopes', key: () => this.mint({ scopes: ['viewCollectors', 'viewPersonalAccessKeys'] }), verdict: 'live' },
        { name: 'a key that may not list keys', key: () => this.mint({ scopes: ['runLogSearch'] }), verdict: 'live-restricted', says: /403: forbidden/u },
        { name: 'a key that is deactivated', key: () => this.mint({ disabled: true }), verdict: 'dead', says: /401: unauthorized/u },
        { name: 'a key that is deactivated and let in for some minutes more', key: () => this.mint({ disabled: true, cached: true }), verdict: 'dead', says: /200: deactivated/u },
        { name: 'the older shape of a refusal', key, answer: json(401, { status: 401, id: 'x', code: 'unauthorized', message: 'Credential could not be verified.' }), verdict: 'dead' },
        { name: 'a 401 for another reason', key, answer: errors(401, 'x', 'x'), verdict: 'indeterminate' },
        { name: 'a 403 of a gateway', key, answer: html(403, 'Forbidden', ''), verdict: 'indeterminate' },
        { name: 'too many requests', key, answer: errors(429, 'rate.limit.exceeded', 'x'), verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'a user who may make no keys', call: 'issue', key, answer: forbidden, issued: 'no', says: /Create Access Keys/u },
        { name: 'a key without its access id', call: 'issue', key, answer: json(200, { key: randomText(64) }), issued: 'maybe' },
        { name: 'a deletion that is not permitted', call: 'revoke', key, answer: forbidden, issued: 'no' },
        { name: 'a 404 of a gateway', call: 'revoke', key, answer: html(404, 'Not found', ''), issued: 'maybe' },
      ],
      narrow: [{ name: 'a key for collectors only', key: () => this.mint({ scopes: ['viewCollectors', 'viewPersonalAccessKeys'], corsHeaders: ['https://example.com'] }) }],
    };
  }
}

const shown = ({ id, name, disabled, scopes, corsHeaders }: SumoLogicKey): Readonly<Record<string, unknown>> => ({
  id,
  label: name,
  corsHeaders,
  disabled,
  createdAt: '2026-01-01T00:00:00Z',
  createdBy: '0000000006743FDD',
  modifiedAt: '2026-01-01T00:00:00Z',
  ...(scopes.length > 0 && { scopes, effectiveScopes: scopes }),
});
