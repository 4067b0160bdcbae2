import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, digestOf, randomText } from '../keyring.js';
import { type Received, type Reply, formOf, json } from '../wire.js';

export interface TwitchToken extends Held {
  /** The user. */
  readonly account: string;
  readonly clientId: string;
  readonly kind: 'token' | 'client secret';
}

export type TwitchMint = Pick<TwitchToken, 'name' | 'account' | 'clientId' | 'kind'>;

const error = (status: number, message: string): Reply => json(status, { status, message });

/** Twitch's tokens: each is of an application, and is revoked with that one's id. */
export class TwitchEmulation extends KeyEmulation<TwitchToken, TwitchMint> {
  override handle(received: Received): Reply {
    const { method, path, headers } = received;
    if (path === '/oauth2/validate' && method === 'GET') {
      const value = /^(?:OAuth|Bearer) (.+)$/u.exec(headers['authorization'] ?? '')?.[1];
      if (value === undefined) return error(401, 'missing authorization token');
      const caller = this.#known(value);
      if (caller === undefined) return error(401, 'invalid access token');
      return json(200, { client_id: caller.clientId, login: 'someone', scopes: ['chat:read'], user_id: caller.account, expires_in: 5_520_838 });
    }
    if (path !== '/oauth2/revoke' || method !== 'POST') return error(404, 'Not Found');
    const form = formOf(received);
    if (!this.list().some(({ clientId }) => clientId === form.get('client_id'))) return error(404, 'client does not exist');
    const token = this.#known(form.get('token') ?? '');
    if (token?.clientId !== form.get('client_id')) return error(400, 'Invalid token');
    this.keys.revoke(token);
    return { status: 200 };
  }

  #known(value: string): TwitchToken | undefined {
    const token = this.keys.presented(value);
    return token?.kind === 'token' && this.keys.accepts(token) ? token : undefined;
  }

  protected override create({ name = 'a token', account = '12345678', clientId = `client${account}`, kind = 'token' }: Partial<TwitchMint>): TwitchToken {
    const token = randomText(30).toLowerCase();
    return this.keys.add({ token, id: digestOf(token), name, account, clientId, kind, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    return {
      verify: [
        { name: 'a client secret, which is no token', key: () => this.mint({ kind: 'client secret' }), verdict: 'dead', says: /invalid access token/u },
        { name: 'no header came through', key, answer: { status: 401, body: { status: 401, message: 'missing authorization token' } }, verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'an application that is gone', call: 'revoke', key, answer: { status: 404, body: { status: 404, message: 'client does not exist' } }, issued: 'maybe', says: /still there/u },
        { name: 'a bad request of another kind', call: 'revoke', key, answer: { status: 400, body: { status: 400, message: 'missing client id' } }, issued: 'maybe' },
      ],
    };
  }
}
