import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, digestOf, randomText } from '../keyring.js';
import { type Received, type Reply, json } from '../wire.js';

export interface CratesIoToken extends Held {
  readonly account: string;
  /** `null`: a token from before there were scopes, or without any. */
  readonly scopes: readonly string[] | null;
}

export type CratesIoMint = Pick<CratesIoToken, 'name' | 'account' | 'scopes'>;

const error = (status: number, detail: string): Reply => json(status, { errors: [{ detail }] });

/** crates.io's tokens. Nearly all that a token may not do is 403, in different words. */
export class CratesIoEmulation extends KeyEmulation<CratesIoToken, CratesIoMint> {
  override handle({ method, path, headers }: Received): Reply {
    const value = headers['authorization'];
    if (value === undefined) return error(403, 'this action requires authentication');
    const caller = this.keys.presented(value);
    if (caller === undefined || !this.keys.accepts(caller)) return error(403, 'authentication failed');
    if (path === '/api/v1/me' && method === 'GET') return error(403, 'this action can only be performed on the crates.io website');
    if (path !== '/api/v1/tokens/current' || method !== 'DELETE') return error(404, 'Not Found');
    if (caller.scopes !== null) return error(403, 'this token does not have the required permissions to perform this action');
    this.keys.revoke(caller);
    return { status: 204 };
  }

  protected override create({ name = 'a token', account = 'one', scopes = null }: Partial<CratesIoMint>): CratesIoToken {
    const token = `cio${randomText(32)}`;
    return this.keys.add({ token, id: digestOf(token), name, account, scopes, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    return {
      verify: [
        { name: 'a token with scopes', key: () => this.mint({ scopes: ['publish-update'] }), verdict: 'live' },
        { name: 'no header came through', key, answer: { status: 403, body: { errors: [{ detail: 'this action requires authentication' }] } }, verdict: 'indeterminate' },
        { name: 'an account that is locked', key, answer: { status: 403, body: { errors: [{ detail: 'This account is locked' }] } }, verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'a token with scopes', call: 'revoke', key: () => this.mint({ scopes: ['publish-update'] }), issued: 'no', says: /may not delete a token/u },
        { name: 'no header came through', call: 'revoke', key, answer: { status: 403, body: { errors: [{ detail: 'this action requires authentication' }] } }, issued: 'no' },
      ],
    };
  }
}
