import { createHash, randomBytes } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, basicOf, formOf, json } from '../wire.js';

export interface TwilioKey extends Held {
  readonly kind: 'main' | 'standard' | 'restricted' | 'auth';
  /** The SID of the account. */
  readonly account: string;
  readonly policy: Readonly<Record<string, unknown>> | null;
  /** Of Auth Tokens. */
  role: 'primary' | 'secondary';
}

export type TwilioMint = Pick<TwilioKey, 'name' | 'kind' | 'account' | 'policy' | 'role'>;

const hex = (): string => randomBytes(16).toString('hex');
const sidOf = (account: string): string => `AC${createHash('sha256').update(account).digest('hex').slice(0, 32)}`;
const error = (status: number, code: number, message: string): Reply => json(status, { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status });
const authenticate = error(401, 20003, 'Authenticate');
const notPermitted = error(401, 70051, 'Authenticated but not permitted');
const notFound = error(404, 20404, 'The requested resource was not found');

/** Twilio's keys and Auth Tokens, on four hosts. */
export class TwilioEmulation extends KeyEmulation<TwilioKey, TwilioMint> {
  override handle(received: Received): Reply {
    const { host, method, path } = received;
    const caller = this.#authenticate(received);
    // XML is what the 2010 API speaks where a path does not say .json.
    if (caller === undefined) return host === undefined && !path.endsWith('.json') ? { status: 401, headers: { 'content-type': 'application/xml' }, body: '<TwilioResponse><RestException><Code>20003</Code></RestException></TwilioResponse>' } : authenticate;
    if (host === 'verify') return path !== '/v2/Services' ? notFound : caller.kind === 'restricted' ? notPermitted : json(200, { services: [], meta: { next_page_url: null, key: 'services' } });
    // The trap: what a Standard key may not do is answered as if nobody knew it.
    if (caller.kind === 'standard') return authenticate;
    if (caller.kind === 'restricted') return notPermitted;
    if (host === undefined) return method === 'GET' && path === `/2010-04-01/Accounts/${caller.account}.json` ? json(200, this.#shownAccount(caller)) : notFound;
    if (host === 'iam') return this.#keys(caller, received);
    return caller.kind === 'auth' ? this.#tokens(caller, received) : authenticate;
  }

  #authenticate(received: Received): TwilioKey | undefined {
    const { user = '', password = '' } = basicOf(received) ?? {};
    const key = this.keys.presented(password);
    if (key === undefined || !this.keys.accepts(key)) return undefined;
    return user === (key.kind === 'auth' ? key.account : key.id) ? key : undefined;
  }

  #shownAccount({ account }: TwilioKey): Readonly<Record<string, unknown>> {
    return { sid: account, friendly_name: 'An account', status: 'active', auth_token: this.#tokenOf(account, 'primary')?.token ?? '', date_created: new Date(0).toUTCString() };
  }

  #tokenOf(account: string, role: TwilioKey['role']): TwilioKey | undefined {
    return this.keys.all().find((key) => key.kind === 'auth' && key.account === account && key.role === role && !key.revoked);
  }

  #keys(caller: TwilioKey, received: Received): Reply {
    const { method, path, query } = received;
    const living = this.keys.all().filter((key) => key.kind !== 'auth' && key.account === caller.account && !key.revoked);
    if (path === '/v1/Keys' && method === 'GET') {
      if (query.get('AccountSid') === null) return error(400, 20001, 'Missing required parameter AccountSid in the query');
      return query.get('AccountSid') === caller.account ? json(200, { keys: living.map(shown), meta: { next_page_url: null, key: 'keys' } }) : authenticate;
    }
    if (path === '/v1/Keys' && method === 'POST') return this.#post(caller, formOf(received));
    const key = living.find(({ id }) => path === `/v1/Keys/${id}`);
    if (key === undefined) return notFound;
    if (method === 'GET') return json(200, shown(key));
    this.keys.revoke(key);
    return { status: 204 };
  }

  #post(caller: TwilioKey, form: URLSearchParams): Reply {
    if (form.get('AccountSid') !== caller.account) return error(400, 20001, 'Missing required parameter AccountSid in the post body');
    const policy = form.get('Policy');
    const made = this.create({ kind: form.get('KeyType') === 'restricted' ? 'restricted' : 'standard', account: caller.account, name: form.get('FriendlyName') ?? '', policy: policy === null ? null : (JSON.parse(policy) as Record<string, unknown>) });
    return json(201, { ...shown(made), secret: made.token });
  }

  #tokens({ account }: TwilioKey, { method, path }: Received): Reply {
    const second = this.#tokenOf(account, 'secondary');
    if (path === '/v1/AuthTokens/Secondary' && method === 'POST') {
      // What becomes of an earlier one is not documented.
      if (second !== undefined) this.keys.revoke(second);
      const made = this.create({ kind: 'auth', account, role: 'secondary' });
      return json(201, { account_sid: account, secondary_auth_token: made.token, date_created: new Date(0).toISOString(), url: 'https://accounts.twilio.com/v1/AuthTokens/Secondary' });
    }
    if (second === undefined) return notFound;
    if (path === '/v1/AuthTokens/Secondary' && method === 'DELETE') {
      this.keys.revoke(second);
      return { status: 204 };
    }
    if (path !== '/v1/AuthTokens/Promote' || method !== 'POST') return notFound;
    const first = this.#tokenOf(account, 'primary');
    if (first !== undefined) this.keys.revoke(first);
    second.role = 'primary';
    return json(200, { account_sid: account, auth_token: second.token, date_created: new Date(0).toISOString() });
  }

  /** An account has one primary Auth Token: each that is minted is of an account of its own. */
  override mintAs(format: string, account = 'one'): string {
    return format === 'twilio-auth-token' ? this.mint({ kind: 'auth', account: sidOf(randomText(8)) }) : this.mint({ account: sidOf(account) });
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    const key = this.keys.find(token);
    if (key === undefined) return {};
    return { 'twilio-account-sid': key.account, ...(key.kind === 'auth' ? {} : { 'twilio-api-key-sid': key.id }) };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } {
    const { account = sidOf('one'), kind } = this.keys.find(token) ?? {};
    const role = kind === 'auth' ? 'secondary' : 'primary';
    return { secret: this.#tokenOf(account, role)?.token ?? this.mint({ kind: 'auth', account, role }), parts: { 'twilio-account-sid': account } };
  }

  protected override create({ name = 'a key', kind = 'standard', account = sidOf('one'), policy = null, role = 'primary' }: Partial<TwilioMint>): TwilioKey {
    const token = kind === 'auth' ? hex() : randomText(32);
    const id = kind === 'auth' ? `${account}-${createHash('sha256').update(token).digest('hex').slice(0, 16)}` : `SK${hex()}`;
    return this.keys.add({ token, id, name, kind, account, policy, role, revoked: false });
  }

  override get cases(): Cases {
    const format = 'twilio-api-key-secret';
    const standard = (): string => this.mint();
    const auth = (): string => this.mintAs('twilio-auth-token');
    const restricted = (): string => this.mint({ kind: 'restricted', policy: { allow: ['/twilio/messaging/messages/create'] } });
    const dead = (token: string): string => {
      this.revoke(token);
      return token;
    };
    return {
      verify: [
        { name: 'a Standard key, which /Accounts calls unknown', format, key: standard, verdict: 'live' },
        { name: 'a Main key', format, key: () => this.mint({ kind: 'main' }), verdict: 'live' },
        { name: 'a Restricted key', format, key: restricted, verdict: 'live-restricted', says: /code 70051/u },
        { name: '70051 with 403', format, key: standard, answer: error(403, 70051, 'x'), verdict: 'live-restricted' },
        { name: 'a key that was deleted', format, key: () => dead(standard()), verdict: 'dead', says: /401: code 20003/u },
        { name: '20003 with another status', format, key: standard, answer: error(403, 20003, 'x'), verdict: 'indeterminate' },
        { name: 'an account that is suspended', format, key: standard, answer: error(401, 20005, 'Account not active'), verdict: 'indeterminate', says: /code 20005/u },
        { name: 'XML', format, key: standard, answer: { status: 401, body: '<TwilioResponse/>' }, verdict: 'indeterminate' },
        { name: 'too many requests', format, key: standard, answer: error(429, 20429, 'Too Many Requests'), verdict: 'rate-limited' },
        { name: 'an Auth Token', format: 'twilio-auth-token', key: auth, verdict: 'live' },
        { name: 'an Auth Token that was replaced', format: 'twilio-auth-token', key: () => dead(auth()), verdict: 'dead' },
        { name: 'a secondary Auth Token', format: 'twilio-auth-token', key: () => this.mint({ kind: 'auth', role: 'secondary', account: sidOf('two') }), verdict: 'live' },
      ],
      refusals: [
        { name: 'a Main key', call: 'issue', format, key: () => this.mint({ kind: 'main' }), issued: 'no', says: /a Main key, which only the page can make/u },
        { name: 'a wrong Auth Token', call: 'issue', format, key: standard, answer: authenticate, issued: 'no', says: /not accepted \(code 20003\)/u },
        { name: 'a policy that is not taken', call: 'issue', format, key: restricted, answer: error(400, 70002, 'Invalid policy'), issued: 'no' },
        { name: 'a key without a secret', call: 'issue', format, key: standard, answer: json(201, { sid: 'SK' }), issued: 'maybe' },
        { name: 'no API for it', call: 'issue', format: 'twilio-auth-token', key: auth, answer: notFound, issued: 'no', says: /404: .*code 20404/u },
        { name: 'nothing to promote', call: 'revoke', format: 'twilio-auth-token', key: auth, answer: notFound, issued: 'no', says: /no secondary Auth Token/u },
      ],
    };
  }
}

const shown = ({ id, name, policy }: TwilioKey): Readonly<Record<string, unknown>> => ({ sid: id, friendly_name: name, date_created: '2026-01-01T00:00:00Z', flags: ['rest_api', 'signing'], ...(policy === null ? {} : { policy }) });
