import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, basicOf, json } from '../wire.js';

/** `name` is the user's. */
export interface BrowserStackKey extends Held {
  /** No product of its plan is Automate. */
  readonly idle: boolean;
}

export type BrowserStackMint = Pick<BrowserStackKey, 'name' | 'idle'>;

const denied: Reply = { status: 401, headers: { 'content-type': 'text/html' }, body: 'HTTP Basic: Access denied.\n' };

/** BrowserStack's access keys: each user has one, and a call resets it. */
export class BrowserStackEmulation extends KeyEmulation<BrowserStackKey, BrowserStackMint> {
  override handle(received: Received): Reply {
    const { method, path } = received;
    const { user, password } = basicOf(received) ?? { user: '', password: '' };
    const key = this.keys.presented(password);
    if (key?.name !== user || !this.keys.accepts(key)) return denied;
    if (path === '/automate/plan.json' && method === 'GET') {
      return key.idle ? { status: 403, body: 'Automate is not part of the plan.' } : json(200, { automate_plan: 'Automate Desktop', parallel_sessions_running: 0, parallel_sessions_max_allowed: 5 });
    }
    if (path !== '/automate/recycle_key.json' || method !== 'PUT') return { status: 404, body: 'Not found' };
    this.keys.revoke(key);
    return json(200, { old_key: key.token, new_key: this.create({ name: user, idle: key.idle }).token });
  }

  override mintAs(): string {
    return this.mint();
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    return { 'browser-stack-user': this.find(token)?.name ?? 'nobody' };
  }

  protected override create({ name = `user_${randomText(6)}`, idle = false }: Partial<BrowserStackMint>): BrowserStackKey {
    return this.keys.add({ token: randomText(20), id: crypto.randomUUID(), name, idle, revoked: false });
  }

  override get cases(): Cases {
    const key = (): string => this.mint();
    return {
      verify: [
        { name: 'a user without Automate', key: () => this.mint({ idle: true }), verdict: 'indeterminate' },
        { name: 'a 401 in other words', key, answer: { status: 401, body: 'Your trial is over.' }, verdict: 'indeterminate' },
        { name: 'a 200 that is no plan', key, answer: { status: 200, body: { message: 'x' } }, verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'the key is dead by then', call: 'issue', key, answer: { status: 401, body: 'HTTP Basic: Access denied.\n' }, issued: 'no', says: /user name/u },
        { name: 'a user who may not reset it', call: 'issue', key, answer: { status: 403, body: 'Forbidden' }, issued: 'no', says: /Reset it at/u },
        { name: 'an answer with the old key alone', call: 'issue', key, answer: { status: 200, body: { old_key: 'x' }, acts: true }, issued: 'maybe' },
      ],
    };
  }
}
