import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json } from '../wire.js';

export interface OpenaiKey extends Held {
  readonly kind: 'user' | 'service';
  /** `all`; `restricted`: /v1/me is refused; `nothing`: the models are, too. */
  readonly permissions: 'all' | 'restricted' | 'nothing';
  /** Every call is answered 429, for that reason. */
  readonly limited: 'no' | 'quota' | 'rate';
  readonly userId: string;
}

export type OpenaiMint = Pick<OpenaiKey, 'name' | 'kind' | 'permissions' | 'limited' | 'userId'>;

const error = (status: number, code: string | null, type: string, message: string): Reply => json(status, { error: { message, type, param: null, code } });
const forbidden = error(403, null, 'invalid_request_error', 'You have insufficient permissions for this operation.');

/** OpenAI's /v1/me and /v1/models. */
export class OpenaiEmulation extends KeyEmulation<OpenaiKey, OpenaiMint> {
  override mintAs(format: string, account?: string): string {
    return this.mint({ kind: format === 'openai-service-account-key' ? 'service' : 'user', ...(account !== undefined && { userId: account }) });
  }

  override handle(received: Received): Reply {
    const value = bearerOf(received);
    if (value === undefined) return error(401, null, 'invalid_request_error', "You didn't provide an API key.");
    const key = this.keys.presented(value);
    if (key === undefined || !this.keys.accepts(key)) {
      return error(401, 'invalid_api_key', 'invalid_request_error', `Incorrect API key provided: ${masked(value)}.`);
    }
    if (key.limited === 'quota') return error(429, 'insufficient_quota', 'insufficient_quota', 'You exceeded your current quota, please check your plan and billing details.');
    if (key.limited === 'rate') return { ...error(429, 'rate_limit_exceeded', 'requests', 'Rate limit reached.'), headers: { 'retry-after': '20' } };
    if (received.method !== 'GET') return error(405, null, 'invalid_request_error', 'Not allowed.');
    if (received.path === '/v1/me') return key.permissions === 'all' ? json(200, { object: 'user', id: key.userId, email: 'someone@example.com', name: 'Someone', orgs: { data: [] } }) : forbidden;
    if (received.path === '/v1/models') return key.permissions === 'nothing' ? forbidden : json(200, { object: 'list', data: [{ id: 'model-one', object: 'model', owned_by: 'openai' }] });
    return error(404, 'unknown_url', 'invalid_request_error', 'Unknown request URL.');
  }

  protected override create({ name = 'a key', kind = 'user', permissions = 'all', limited = 'no', userId = 'user-emulated' }: Partial<OpenaiMint>): OpenaiKey {
    // Current keys: 74 characters on both sides of the marker.
    const token = ['sk', kind === 'user' ? 'proj' : 'svcacct', randomText(74) + 'T3Blbk' + 'FJ' + randomText(74)].join('-');
    return this.keys.add({ token, id: `key_${randomText(16)}`, name, kind, permissions, limited, userId, revoked: false });
  }
}

const masked = (token: string): string => `${token.slice(0, 7)}...${token.slice(-4)}`;
