import { randomBytes, randomUUID } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, html, json, jsonBody } from '../wire.js';

export interface DatadogKey extends Held {
  readonly kind: 'api' | 'application';
  /** The organisation. */
  readonly account: string;
  /** Of application keys: whose they are. */
  readonly user: string;
  /** Of application keys; null: all that its user may do. */
  readonly scopes: readonly string[] | null;
}

/** `ending`: its last four characters. */
export type DatadogMint = Pick<DatadogKey, 'name' | 'kind' | 'account' | 'user' | 'scopes'> & { readonly prefixed: boolean; readonly ending: string };

export const mostApiKeys = 50;
const errors = (status: number, ...said: readonly string[]): Reply => json(status, { errors: said });
const forbidden = errors(403, 'Forbidden');

/** Datadog's keys: of organisations, and of their users. */
export class DatadogEmulation extends KeyEmulation<DatadogKey, DatadogMint> {
  override handle(received: Received): Reply {
    const { method, path } = received;
    const api = this.#presented(received, 'dd-api-key', 'api');
    if (api === undefined) return forbidden;
    if (path === '/api/v1/validate' && method === 'GET') return json(200, { valid: true });
    const application = this.#presented(received, 'dd-application-key', 'application');
    if (application?.account !== api.account) return forbidden;
    if (path === '/api/v2/validate_keys' && method === 'GET') return json(200, { valid: true });
    const [, of, id] = /^\/api\/v2\/(api_keys|current_user\/application_keys)(?:\/([\w-]+))?$/u.exec(path) ?? [];
    if (of === undefined) return errors(404, 'Not found');
    if (application.scopes !== null && !application.scopes.includes('api_keys_write')) return forbidden;
    return this.#manage(of === 'api_keys' ? 'api' : 'application', application, id, received);
  }

  #presented({ headers }: Received, header: string, kind: DatadogKey['kind']): DatadogKey | undefined {
    const key = this.keys.presented(headers[header] ?? '');
    return key?.kind === kind && this.keys.accepts(key) ? key : undefined;
  }

  #manage(kind: DatadogKey['kind'], { account, user }: DatadogKey, id: string | undefined, received: Received): Reply {
    const living = this.keys.all().filter((key) => key.kind === kind && key.account === account && (kind === 'api' || key.user === user) && !key.revoked);
    if (id === undefined && received.method === 'GET') return json(200, { data: living.slice(0, Number(received.query.get('page[size]') ?? 10)).map(shown) });
    if (id === undefined) {
      const { data } = jsonBody(received) as { readonly data?: { readonly attributes?: { readonly name?: string; readonly scopes?: readonly string[] | null } } };
      const { name = '', scopes = null } = data?.attributes ?? {};
      if (living.some((key) => key.name === name)) return errors(409, 'A key with this name exists');
      if (kind === 'api' && living.length >= mostApiKeys) return errors(400, 'Too many API keys');
      const made = this.create({ kind, account, user, name, scopes });
      return json(201, { data: { ...shown(made), attributes: { ...shown(made).attributes, key: made.token } } });
    }
    const key = living.find((held) => held.id === id);
    if (key === undefined) return errors(404, 'Not found');
    this.keys.revoke(key);
    return { status: 204 };
  }

  override mintAs(format: string, account = 'one'): string {
    return this.mint({ kind: format === 'datadog-api-key' ? 'api' : 'application', account, prefixed: format.includes('prefixed') });
  }

  #another(kind: DatadogKey['kind'], account: string): string {
    return this.keys.all().find((key) => key.kind === kind && key.account === account && !key.revoked && key.name === 'for Keywright')?.token ?? this.mint({ kind, account, name: 'for Keywright' });
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    const key = this.keys.find(token);
    return key?.kind === 'application' ? { 'datadog-api-key': this.#another('api', key.account) } : {};
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } {
    const { kind = 'api', account = 'one' } = this.keys.find(token) ?? {};
    const [api, application] = [this.#another('api', account), this.#another('application', account)];
    return kind === 'api' ? { secret: api, parts: { 'application-key': application } } : { secret: application, parts: { 'datadog-api-key': api } };
  }

  protected override create({ kind = 'api', name = `a key ${randomText(6)}`, account = 'one', user = 'somebody', scopes = null, prefixed = false, ending }: Partial<DatadogMint>): DatadogKey {
    const whole = kind === 'api' ? randomBytes(16).toString('hex') : prefixed ? ['ddapp', randomText(34)].join('_') : randomBytes(20).toString('hex');
    const token = ending === undefined ? whole : whole.slice(0, -4) + ending;
    return this.keys.add({ token, id: randomUUID(), name, kind, account, user, scopes, revoked: false });
  }

  override get cases(): Cases {
    const format = 'datadog-api-key';
    const api = (): string => this.mint();
    const application = (): string => this.mint({ kind: 'application' });
    const dead = (token: string): string => {
      this.revoke(token);
      return token;
    };
    return {
      verify: [
        { name: 'a key that is not known here', format, key: () => dead(api()), verdict: 'dead', says: /403; so does another site/u },
        { name: 'a 403 of a gateway', format, key: api, answer: html(403, 'Forbidden', ''), verdict: 'indeterminate' },
        { name: 'a success that says no', format, key: api, answer: json(200, { valid: false }), verdict: 'indeterminate' },
        { name: 'a 401, which is not documented', format, key: api, answer: errors(401, 'Unauthorized'), verdict: 'indeterminate' },
        { name: 'too many requests', format, key: api, answer: errors(429, 'Too many requests'), verdict: 'rate-limited' },
        { name: 'an application key that is dead, beside an API key that works', format: 'datadog-application-key', key: () => dead(application()), verdict: 'dead', says: /of its API key alone: GET \/api\/v1\/validate answered 200/u },
        {
          name: 'an application key beside an API key that is dead',
          format: 'datadog-application-key',
          key: () => {
            const token = application();
            // It goes on standing beside it.
            this.partsOf = () => ({ 'datadog-api-key': dead(api()) });
            return token;
          },
          verdict: 'indeterminate',
        },
      ],
      refusals: [
        { name: 'no permission', call: 'issue', format, key: api, answer: forbidden, issued: 'no', says: /403: not permitted/u },
        { name: 'a name that is in use', call: 'issue', format, key: api, answer: errors(409, 'A key with this name exists'), issued: 'no' },
        { name: 'a key without its value', call: 'issue', format, key: api, answer: json(201, { data: { id: 'x', attributes: { last4: '1234' } } }), issued: 'maybe' },
        { name: 'a deletion that is not permitted', call: 'revoke', format, key: api, answer: forbidden, issued: 'no' },
        { name: 'a 404 of a gateway', call: 'revoke', format, key: api, answer: html(404, 'Not found', ''), issued: 'no' },
      ],
    };
  }
}

const shown = ({ id, name, token, kind, scopes }: DatadogKey): { readonly id: string; readonly type: string; readonly attributes: Readonly<Record<string, unknown>> } => ({
  id,
  type: kind === 'api' ? 'api_keys' : 'application_keys',
  attributes: { created_at: '2026-01-01T00:00:00+00:00', last4: token.slice(-4), name, ...(kind === 'api' ? {} : { scopes }) },
});
