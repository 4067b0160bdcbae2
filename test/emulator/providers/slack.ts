import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, bearerOf, formOf, html, json } from '../wire.js';

export interface SlackToken extends Held {
  readonly kind: 'bot' | 'user' | 'legacy' | 'config' | 'app' | 'webhook';
  readonly team: string;
  readonly scopes: readonly string[];
  /** Of configuration tokens: works once. */
  readonly refresh: string;
}

export type SlackMint = Pick<SlackToken, 'name' | 'kind' | 'team' | 'scopes'>;

const digits = (length: number): string => Array.from({ length }, () => String(Math.floor(Math.random() * 10))).join('');
const upper = (length: number): string => randomText(length).toUpperCase();
const failed = (error: string): Reply => json(200, { ok: false, error });

/** Slack's Web API, which answers 200 to everything, and its webhooks. */
export class SlackEmulation extends KeyEmulation<SlackToken, SlackMint> {
  override handle(received: Received): Reply {
    const { host, method, path } = received;
    if (method !== 'POST') return failed('method_not_supported_for_channel_type');
    if (host === 'hooks') return this.#hook(received);
    if (path === '/api/tooling.tokens.rotate') return this.#rotate(formOf(received).get('refresh_token'));
    const key = this.keys.presented(bearerOf(received) ?? '');
    if (bearerOf(received) === undefined) return failed('not_authed');
    if (key === undefined) return failed('invalid_auth');
    if (!this.keys.accepts(key)) return failed('token_revoked');
    if (path === '/api/auth.test') {
      const [, who = ''] = key.id.split('/');
      return { ...json(200, { ok: true, url: 'https://example.slack.com/', team: 'Example', user: 'somebody', team_id: key.team, user_id: 'U0SOMEBODY', ...(key.kind === 'bot' ? { bot_id: who } : { user_id: who }) }), headers: { 'content-type': 'application/json', 'x-oauth-scopes': key.scopes.join(',') } };
    }
    if (path !== '/api/auth.revoke') return failed('unknown_method');
    if (formOf(received).get('test') !== '1') this.keys.revoke(key);
    return json(200, { ok: true, revoked: true });
  }

  #hook({ path, body }: Received): Reply {
    const key = this.keys.presented(`https://hooks.slack.com${path}`);
    const text = (status: number, said: string): Reply => ({ status, body: said, headers: { 'content-type': 'text/html' } });
    if (key === undefined || !this.keys.accepts(key)) return text(403, 'invalid_token');
    return body.startsWith('{') ? text(200, 'ok') : text(400, 'invalid_payload');
  }

  #rotate(refresh: string | null): Reply {
    const old = this.keys.all().find((key) => key.kind === 'config' && key.refresh === refresh);
    if (old === undefined || old.revoked) return failed('invalid_refresh_token');
    this.keys.revoke(old);
    const { name, team, scopes, id } = old;
    const made = this.keys.add({ ...this.#new({ kind: 'config', name, team, scopes }), id });
    const now = Math.floor(this.keys.now().getTime() / 1000);
    return json(200, { ok: true, token: made.token, refresh_token: made.refresh, team_id: team, user_id: id.split('/')[1], iat: now, exp: now + 43_200 });
  }

  override mintAs(format: string, account = 'T0000ONE'): string {
    const kind = format === 'slack-rotating-token' ? 'config' : (/^slack-(bot|legacy|app|webhook)/u.exec(format)?.[1] as 'bot' | 'legacy' | 'app' | 'webhook' | undefined) ?? 'user';
    return this.mint({ kind, team: account });
  }

  override partsOf(token: string): Readonly<Record<string, string>> {
    const key = this.keys.find(token);
    return key?.kind === 'config' ? { 'slack-refresh-token': key.refresh } : {};
  }

  #new({ name = 'a token', kind = 'bot', team = 'T0000ONE', scopes = ['chat:write', 'channels:read'] }: Partial<SlackMint>): SlackToken {
    return { token: tokenOf(kind, team), id: `${team}/${kind === 'bot' ? 'B' : 'U'}${upper(10)}`, name, kind, team, scopes, refresh: ['xoxe', '1', randomText(147)].join('-'), revoked: false };
  }

  protected override create(asked: Partial<SlackMint>): SlackToken {
    return this.keys.add(this.#new(asked));
  }

  /** Of a refresh token nothing can be asked: it works once. */
  override readonly tellsOfLostCalls: boolean = false;

  override get cases(): Cases {
    const format = 'slack-bot-token';
    const told = (error: string, verdict: Cases['verify'][number]['verdict']): Cases['verify'][number] => ({ name: error, format, key: () => this.mint(), answer: failed(error), verdict, ...(verdict === 'rate-limited' ? {} : { says: new RegExp(error, 'u') }) });
    const config = (): string => this.mint({ kind: 'config' });
    const hook = (): string => this.mint({ kind: 'webhook' });
    return {
      verify: [
        ...['invalid_auth', 'token_revoked', 'token_expired', 'account_inactive'].map((error) => told(error, 'dead')),
        ...['missing_scope', 'no_permission', 'org_login_required', 'ekm_access_denied'].map((error) => told(error, 'live-restricted')),
        ...['not_authed', 'internal_error', 'fatal_error', 'team_access_not_granted'].map((error) => told(error, 'indeterminate')),
        told('ratelimited', 'rate-limited'),
        { name: 'an error that is no word', format, key: () => this.mint(), answer: failed('Somebody said: xoxb-1'), verdict: 'indeterminate', says: /an error of its own$/u },
        { name: 'ok without a name', format, key: () => this.mint(), answer: json(200, { ok: true }), verdict: 'live' },
        { name: 'a 401 with an error', format, key: () => this.mint(), answer: json(401, { ok: false, error: 'invalid_auth' }), verdict: 'indeterminate' },
        { name: 'a page instead of an answer', format, key: () => this.mint(), answer: html(200, 'Slack', ''), verdict: 'indeterminate' },
        { name: 'a webhook, to which nothing is posted', format: 'slack-webhook', key: hook, verdict: 'live', says: /400: invalid_payload/u },
        { name: 'a webhook that took a message', format: 'slack-webhook', key: hook, answer: { status: 200, body: 'ok' }, verdict: 'indeterminate' },
        { name: 'a webhook that was removed', format: 'slack-webhook', key: hook, answer: { status: 404, body: 'no_service' }, verdict: 'dead' },
        { name: 'another 404 of a webhook', format: 'slack-webhook', key: hook, answer: { status: 404, body: 'Not found' }, verdict: 'indeterminate' },
        { name: 'a webhook that may not post there', format: 'slack-webhook', key: hook, answer: { status: 403, body: 'action_prohibited' }, verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'a refresh token that was used', call: 'issue', format: 'slack-rotating-token', key: config, answer: failed('invalid_refresh_token'), issued: 'no', says: /was used already/u },
        { name: 'too many requests, with 200', call: 'issue', format: 'slack-rotating-token', key: config, answer: failed('ratelimited'), issued: 'no' },
        { name: 'a token without its refresh token', call: 'issue', format: 'slack-rotating-token', key: config, answer: json(200, { ok: true, token: 'x' }), issued: 'maybe' },
        { name: 'the dry run’s answer', call: 'revoke', format, key: () => this.mint(), answer: json(200, { ok: true, revoked: false }), issued: 'maybe' },
        { name: 'not permitted, with 200', call: 'revoke', format, key: () => this.mint(), answer: failed('missing_scope'), issued: 'no', says: /missing_scope/u },
      ],
    };
  }
}

function tokenOf(kind: SlackToken['kind'], team: string): string {
  switch (kind) {
    case 'bot':
      return ['xoxb', digits(12), digits(13), randomText(24)].join('-');
    case 'user':
      return ['xoxp', digits(12), digits(12), randomText(32)].join('-');
    case 'legacy':
      return ['xoxs', digits(12), digits(12), randomText(32)].join('-');
    case 'config':
      return ['xoxe.xoxp', '1', randomText(163)].join('-');
    case 'app':
      return ['xapp', '1', `A${upper(10)}`, digits(13), randomText(64).toLowerCase()].join('-');
    case 'webhook':
      return ['https://hooks.slack.com', 'services', `T${upper(10)}`, `B${upper(10)}`, team.slice(0, 1) + randomText(23)].join('/');
  }
}
