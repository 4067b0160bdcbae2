import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, json, jsonBody } from '../wire.js';

export interface DopplerToken extends Held {
  readonly account: string;
  readonly kind: 'ct' | 'st' | 'pt' | 'sa';
  readonly access: 'read' | 'read/write';
  /** Milliseconds since 1970. */
  readonly expiresAt: number | undefined;
}

export type DopplerMint = Pick<DopplerToken, 'name' | 'account' | 'kind' | 'access' | 'expiresAt'>;

const kinds: Readonly<Record<string, DopplerToken['kind']>> = { 'doppler-cli-token': 'ct', 'doppler-service-token': 'st', 'doppler-personal-token': 'pt', 'doppler-service-account-token': 'sa' };
const types: Readonly<Record<DopplerToken['kind'], string>> = { ct: 'cli', st: 'service_token', pt: 'personal', sa: 'service_account_api_token' };
const refused = (status: number, message: string): Reply => json(status, { messages: [message], success: false });
const unauthorized = refused(401, 'Invalid Auth token');
const notFound = refused(404, 'Could not find requested config');
/** Each account has one project with one config. */
const projectOf = (account: string): string => `backend-${account}`;

/** Doppler's tokens: those of its CLI are rolled, those of a config are made beside each other. */
export class DopplerEmulation extends KeyEmulation<DopplerToken, DopplerMint> {
  override mintAs(format: string, account?: string): string {
    return this.mint({ kind: kinds[format] ?? 'pt', ...(account === undefined ? {} : { account }) });
  }

  override handle(received: Received): Reply {
    const { method, path, query } = received;
    if (path === '/v3/auth/cli/roll' && method === 'POST') return this.#roll(jsonBody(received)['token']);
    const caller = this.keys.presented(bearerOf(received) ?? '');
    if (caller === undefined || !this.keys.accepts(caller)) return unauthorized;
    if (path === '/v3/me' && method === 'GET') return json(200, { workplace: { name: 'Emulated', slug: caller.account }, type: types[caller.kind], slug: caller.id, name: caller.name, token_preview: caller.token.slice(0, 9) });
    const body = jsonBody(received);
    const asked = path === '/v3/configs/config/tokens' ? [query.get('project'), query.get('config')] : [body['project'], body['config']];
    if (!path.startsWith('/v3/configs/config/tokens')) return notFound;
    if (caller.kind === 'st') return refused(403, 'You do not have permission to manage service tokens');
    if (asked[0] !== projectOf(caller.account) || asked[1] !== 'production') return notFound;
    const living = this.keys.all().filter(({ account, kind, revoked }) => account === caller.account && kind === 'st' && !revoked);
    if (path === '/v3/configs/config/tokens' && method === 'GET') return json(200, { tokens: living.map(shown), success: true });
    if (path === '/v3/configs/config/tokens' && method === 'POST') {
      const { name, access = 'read', expire_at: expires } = body;
      if (typeof name !== 'string' || (access !== 'read' && access !== 'read/write')) return refused(400, 'Invalid request');
      const made = this.create({ name, account: caller.account, kind: 'st', access, expiresAt: typeof expires === 'number' ? expires * 1000 : undefined });
      return json(200, { token: { ...shown(made), key: made.token }, success: true });
    }
    const token = living.find(({ id }) => id === body['slug']);
    if (path !== '/v3/configs/config/tokens/token' || method !== 'DELETE' || token === undefined) return notFound;
    this.keys.revoke(token);
    return { status: 204 };
  }

  #roll(value: unknown): Reply {
    const old = typeof value === 'string' ? this.keys.presented(value) : undefined;
    if (old === undefined || !this.keys.accepts(old) || old.kind !== 'ct') return unauthorized;
    this.keys.revoke(old);
    const { name, account } = old;
    return json(200, { token: this.create({ name, account, kind: 'ct' }).token, success: true });
  }

  protected override create({ name = 'a token', account = 'one', kind = 'st', access = 'read', expiresAt }: Partial<DopplerMint>): DopplerToken {
    const token = ['dp', kind, ...(kind === 'st' ? ['production'] : []), randomText(43)].join('.');
    return this.keys.add({ token, id: crypto.randomUUID(), name, account, kind, access, expiresAt, revoked: false });
  }

  override get cases(): Cases {
    const [service, cli] = ['doppler-service-token', 'doppler-cli-token'] as const;
    const answer = (status: number, message: string): { readonly status: number; readonly body: unknown } => ({ status, body: { messages: [message], success: false } });
    return {
      verify: [
        { name: 'a 401 for another reason', format: service, key: () => this.mintAs(service), answer: answer(401, 'This IP address is not allowed'), verdict: 'indeterminate' },
        { name: 'a 403 of its own', format: service, key: () => this.mintAs(service), answer: answer(403, 'x'), verdict: 'live-restricted' },
        { name: 'too many requests', format: cli, key: () => this.mintAs(cli), answer: answer(429, 'x'), verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'the token is dead by then', call: 'issue', format: cli, key: () => this.mintAs(cli), answer: answer(401, 'Invalid Auth token'), issued: 'no', says: /doppler login/u },
        { name: 'who asks may not manage the config', call: 'issue', format: service, key: () => this.mintAs(service), answer: answer(403, 'x'), issued: 'no' },
        { name: 'its own trouble', call: 'issue', format: service, key: () => this.mintAs(service), answer: answer(500, 'x'), issued: 'maybe' },
      ],
    };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const { account, kind } = this.find(token) ?? { account: 'one', kind: 'st' };
    return kind !== 'st' ? undefined : { secret: this.mint({ account, kind: 'pt' }), parts: { 'doppler-project': projectOf(account), 'doppler-config': 'production' } };
  }
}

const shown = ({ id, name, access, expiresAt }: DopplerToken): Readonly<Record<string, unknown>> => ({ slug: id, name, access, project: 'backend', config: 'production', created_at: '2026-01-01T00:00:00.000Z', expires_at: expiresAt === undefined ? null : new Date(expiresAt).toISOString() });
