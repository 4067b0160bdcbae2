import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface SendgridKey extends Held {
  readonly scopes: readonly string[];
  readonly account: string;
  /** It lives, and may not read its own scopes. */
  readonly hidesScopes: boolean;
}

export type SendgridMint = Pick<SendgridKey, 'name' | 'scopes' | 'account' | 'hidesScopes'>;

/** Scopes that a key may be created with: what "full access" is here. */
export const fullAccess: readonly string[] = [
  'alerts.create', 'alerts.delete', 'alerts.read', 'alerts.update',
  'api_keys.create', 'api_keys.delete', 'api_keys.read', 'api_keys.update',
  'asm.groups.create', 'asm.groups.delete', 'asm.groups.read', 'asm.groups.update',
  'mail.batch.create', 'mail.batch.read', 'mail.send', 'stats.read', 'suppression.read', 'templates.create', 'templates.delete', 'templates.read', 'templates.update',
];
/** Every key has them; none can be asked for. */
export const automatic: readonly string[] = ['2fa_required', 'sender_verification_eligible'];
export const mostKeys = 100;

const errors = (status: number, message: string, field: string | null = null): Reply => json(status, { errors: [{ field, message }] });
const unauthorized = errors(401, 'The provided authorization grant is invalid, expired, or revoked');
const forbidden = errors(403, 'access forbidden');
const notFound = errors(404, 'unable to find API Key');

/** Twilio SendGrid's scopes and API keys, under /v3. */
export class SendgridEmulation extends KeyEmulation<SendgridKey, SendgridMint> {

  override get cases(): Cases {
    const managing = ['api_keys.create', 'api_keys.delete', 'api_keys.read'];
    return { verify: [], refusals: [], narrow: [{ name: 'a key for mail only', key: () => this.mint({ scopes: ['mail.send', ...managing] }) }] };
  }

  override handle(received: Received): Reply {
    const value = bearerOf(received);
    if (value === undefined) return errors(401, 'authorization required');
    const caller = this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller)) return unauthorized;
    const { method, path } = received;
    if (path === '/v3/scopes' && method === 'GET') return caller.hidesScopes ? forbidden : json(200, { scopes: [...caller.scopes, ...automatic] });
    if (path === '/v3/api_keys') {
      if (method === 'GET') return permitted(caller, 'read') ?? this.#list(caller, received);
      if (method === 'POST') return permitted(caller, 'create') ?? this.#post(caller, received);
    }
    const id = /^\/v3\/api_keys\/([\w-]+)$/u.exec(path)?.[1];
    if (id === undefined) return errors(404, 'resource not found');
    const key = this.#living(caller).find((held) => held.id === id);
    if (method === 'GET') return permitted(caller, 'read') ?? (key === undefined ? notFound : json(200, shown(key)));
    if (method !== 'DELETE') return errors(405, 'method not allowed');
    const refused = permitted(caller, 'delete');
    if (refused !== undefined) return refused;
    if (key === undefined) return notFound;
    this.keys.revoke(key);
    return { status: 204 };
  }

  #living({ account }: SendgridKey): readonly SendgridKey[] {
    return this.keys.all().filter((key) => key.account === account && !key.revoked);
  }

  #list(caller: SendgridKey, { query }: Received): Reply {
    const limit = Number(query.get('limit') ?? mostKeys);
    return json(200, { result: this.#living(caller).slice(0, limit).map(({ name, id }) => ({ name, api_key_id: id })) });
  }

  #post(caller: SendgridKey, received: Received): Reply {
    const { name, scopes } = jsonBody(received);
    if (typeof name !== 'string' || name === '') return errors(400, 'missing required argument', 'name');
    if (this.#living(caller).length >= mostKeys) return errors(403, `Cannot create more than ${mostKeys} API Keys`);
    if (scopes !== undefined && !(Array.isArray(scopes) && scopes.every((scope) => typeof scope === 'string' && caller.scopes.includes(scope)))) {
      return errors(400, 'one or more of the scopes are invalid', 'scopes');
    }
    // The trap: who names no scopes gets them all.
    const created = this.create({ name, account: caller.account, ...(scopes === undefined || scopes.length === 0 ? {} : { scopes: scopes as string[] }) });
    return json(201, { api_key: created.token, ...shown(created) });
  }

  protected override create({ name = 'a key', scopes = fullAccess, account = 'one', hidesScopes = false }: Partial<SendgridMint>): SendgridKey {
    const id = randomText(22);
    return this.keys.add({ token: ['SG', id, randomText(43)].join('.'), id, name, scopes, account, hidesScopes, revoked: false });
  }
}

const permitted = ({ scopes }: SendgridKey, act: string): Reply | undefined => (scopes.includes(`api_keys.${act}`) ? undefined : forbidden);

const shown = ({ name, id, scopes }: SendgridKey): Readonly<Record<string, unknown>> => ({ name, api_key_id: id, scopes: [...scopes, ...automatic] });
