import { createHash, randomBytes } from 'node:crypto';
import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, json, jsonBody } from '../wire.js';

/** What a key may be limited by. */
export interface AlgoliaLimits {
  readonly acl: readonly string[];
  readonly indexes: readonly string[];
  readonly referers: readonly string[];
  readonly maxHitsPerQuery: number;
  readonly maxQueriesPerIPPerHour: number;
  readonly queryParameters: string;
  /** Seconds from its creation; 0: for ever. */
  readonly validity: number;
}

export interface AlgoliaKey extends Held {
  /** The application's name here; its id is made from that. */
  readonly account: string;
  readonly limits: AlgoliaLimits;
  readonly admin: boolean;
  /** It may not even read itself. */
  readonly hides: boolean;
  /** Seconds since 1970. */
  readonly createdAt: number;
}

export type AlgoliaMint = Pick<AlgoliaKey, 'name' | 'account' | 'admin' | 'hides'> & { readonly limits: Partial<AlgoliaLimits> };

const mostKeys = 1000;
const unlimited: AlgoliaLimits = { acl: ['search'], indexes: [], referers: [], maxHitsPerQuery: 0, maxQueriesPerIPPerHour: 0, queryParameters: '', validity: 0 };
const error = (status: number, message: string): Reply => json(status, { message, status });
const unknown = error(403, 'Invalid Application-ID or API key');
const forbidden = error(403, 'Method not allowed with this API key');
const notFound = error(404, 'Key does not exist');

/** Algolia's keys: a key is its own id, and what is refused is told apart only by a message. */
export class AlgoliaEmulation extends KeyEmulation<AlgoliaKey, AlgoliaMint> {
  readonly #applications = new Map<string, string>();

  override partsOf(token: string): Readonly<Record<string, string>> {
    return { 'algolia-app-id': this.#idOf(this.find(token)?.account ?? 'one') };
  }

  override isLive(token: string): boolean {
    const key = this.keys.find(token);
    return key !== undefined && !key.revoked && !this.#isExpired(key);
  }

  override handle(received: Received): Reply {
    const { headers, ...reply } = this.#answer(received);
    return { ...reply, headers: { ...headers, date: this.keys.now().toUTCString() } };
  }

  #answer(received: Received): Reply {
    const { method, path, headers, host } = received;
    const caller = this.keys.presented(headers['x-algolia-api-key'] ?? '');
    if (host !== 'app' || caller === undefined || !this.keys.accepts(caller) || this.#isExpired(caller) || headers['x-algolia-application-id'] !== this.#idOf(caller.account)) return unknown;
    const living = this.keys.all().filter((key) => key.account === caller.account && !key.revoked && !key.admin && !this.#isExpired(key));
    const asked = /^\/1\/keys\/(\w+)$/u.exec(path)?.[1];
    if (asked === undefined && path !== '/1/keys') return error(404, 'Not found');
    if (asked === caller.token && method === 'GET' && !caller.hides) return json(200, shown(caller));
    if (!caller.admin) return forbidden;
    if (asked === undefined && method === 'GET') return json(200, { keys: living.map(shown) });
    if (asked === undefined) return method === 'POST' ? this.#post(caller, received, living) : forbidden;
    const key = living.find(({ token }) => token === asked);
    if (key === undefined) return notFound;
    if (method === 'GET') return json(200, shown(key));
    if (method !== 'DELETE') return forbidden;
    this.keys.revoke(key);
    return json(200, { deletedAt: this.keys.now().toISOString() });
  }

  #post(caller: AlgoliaKey, received: Received, living: readonly AlgoliaKey[]): Reply {
    const { description, acl, ...limits } = jsonBody(received);
    if (!Array.isArray(acl) || acl.length === 0) return error(400, 'acl is required');
    // The trap: one more than it keeps costs it the oldest.
    if (living.length >= mostKeys && living[0] !== undefined) this.keys.revoke(living[0]);
    const made = this.create({ name: typeof description === 'string' ? description : '', account: caller.account, limits: { ...(limits as Partial<AlgoliaLimits>), acl: acl as string[] } });
    return json(201, { key: made.token, createdAt: this.keys.now().toISOString() });
  }

  #idOf(account: string): string {
    const known = this.#applications.get(account) ?? randomText(10).toUpperCase();
    this.#applications.set(account, known);
    return known;
  }

  #isExpired({ limits: { validity }, createdAt }: AlgoliaKey): boolean {
    return validity > 0 && createdAt + validity <= this.keys.now().getTime() / 1000;
  }

  protected override create({ name = 'a key', account = 'one', admin = false, hides = false, limits = {} }: Partial<AlgoliaMint>): AlgoliaKey {
    const token = randomBytes(16).toString('hex');
    const id = createHash('sha256').update(token).digest('hex');
    return this.keys.add({ token, id, name, account, admin, hides, limits: { ...unlimited, ...(admin ? { acl: ['admin'] } : {}), ...limits }, createdAt: Math.floor(this.keys.now().getTime() / 1000), revoked: false });
  }

  override get cases(): Cases {
    const message = (status: number, text: string): { readonly status: number; readonly body: unknown } => ({ status, body: { message: text, status } });
    return {
      verify: [
        { name: 'a key for searching', key: () => this.mint(), verdict: 'live' },
        { name: 'a key that may not read itself, which a 403 tells', key: () => this.mint({ hides: true }), verdict: 'live-restricted', says: /403: it may not read itself/u },
        { name: 'a dead key, which a 403 with another message tells', key: () => this.mint(), answer: message(403, 'Invalid Application-ID or API key'), verdict: 'dead', says: /403: the application does not know/u },
        { name: 'a 403 with a message that nobody knows', key: () => this.mint(), answer: message(403, 'This application is blocked'), verdict: 'indeterminate' },
        { name: 'a key that does not exist', key: () => this.mint(), answer: message(404, 'Key does not exist'), verdict: 'indeterminate' },
        { name: 'too many requests', key: () => this.mint(), answer: message(429, 'Too many requests'), verdict: 'rate-limited' },
      ],
      refusals: [
        { name: 'no call makes an admin key', call: 'issue', key: () => this.mint({ admin: true }), issued: 'no', says: /by no call/u },
        { name: 'the plan does not include it', call: 'issue', key: () => this.mint(), answer: message(402, 'Feature not enabled'), issued: 'no', says: /plan/u },
        { name: 'its own trouble', call: 'issue', key: () => this.mint(), answer: message(500, 'x'), issued: 'maybe' },
        { name: 'it is not the admin key by then', call: 'revoke', key: () => this.mint(), answer: message(403, 'Method not allowed with this API key'), issued: 'no' },
      ],
    };
  }

  override authorityOver(token: string): { readonly secret: string; readonly parts: Readonly<Record<string, string>> } | undefined {
    const account = this.find(token)?.account ?? 'one';
    return { secret: this.mint({ account, admin: true }), parts: { 'algolia-app-id': this.#idOf(account) } };
  }
}

const shown = ({ token, name, limits, createdAt }: AlgoliaKey): Readonly<Record<string, unknown>> => ({ value: token, createdAt, description: name, ...limits });
