import type { Cases } from '../contract.js';
import { KeyEmulation } from '../keyEmulation.js';
import { type Held, randomText } from '../keyring.js';
import { type Received, type Reply, json } from '../wire.js';

/** `id` of a webhook stands in its address. */
export interface DiscordKey extends Held {
  readonly account: string;
  readonly kind: 'bot' | 'webhook';
}

export type DiscordMint = Pick<DiscordKey, 'name' | 'account' | 'kind'>;

const error = (status: number, code: number, message: string): Reply => json(status, { message, code });
const digits = (): string => ['1', ...Array.from({ length: 17 }, () => Math.floor(Math.random() * 10))].join('');

/** Discord's webhooks, each read and deleted by who knows its address; and its bots' tokens, which are only told of. */
export class DiscordEmulation extends KeyEmulation<DiscordKey, DiscordMint> {
  override mintAs(format: string, account = 'one'): string {
    return this.mint({ account, kind: format === 'discord-webhook' ? 'webhook' : 'bot' });
  }

  override handle(received: Received): Reply {
    const { method, path, headers } = received;
    const [, id] = /^\/api\/webhooks\/(\d+)\/[\w-]+$/u.exec(path) ?? [];
    if (id !== undefined) return this.#webhook(method, path, id);
    const bot = this.keys.presented(/^Bot (.+)$/u.exec(headers['authorization'] ?? '')?.[1] ?? '');
    if (bot?.kind !== 'bot' || !this.keys.accepts(bot)) return error(401, 0, '401: Unauthorized');
    return path === '/api/v10/users/@me' && method === 'GET' ? json(200, { id: bot.id, username: 'a bot', bot: true }) : error(404, 0, '404: Not Found');
  }

  #webhook(method: string, path: string, id: string): Reply {
    const webhook = this.keys.presented(`https://discord.com${path}`);
    if (webhook === undefined || !this.keys.accepts(webhook)) return this.list().some((held) => held.id === id && !held.revoked) ? error(401, 50_027, 'Invalid Webhook Token') : error(404, 10_015, 'Unknown Webhook');
    if (method === 'GET') return json(200, { id, type: 1, name: webhook.name, guild_id: webhook.account, channel_id: '1', token: path.split('/').at(-1) });
    if (method !== 'DELETE') return error(405, 0, '405: Method Not Allowed');
    this.keys.revoke(webhook);
    return { status: 204 };
  }

  protected override create({ name = 'a webhook', account = 'one', kind = 'webhook' }: Partial<DiscordMint>): DiscordKey {
    const id = digits();
    const token = kind === 'webhook' ? ['https://discord.com/api', 'webhooks', id, randomText(68)].join('/') : [`M${randomText(25)}`, randomText(6), randomText(38)].join('.');
    return this.keys.add({ token, id, name, account, kind, revoked: false });
  }

  #mistyped(): string {
    const token = this.mint();
    return token.slice(0, -68) + randomText(68);
  }

  override get cases(): Cases {
    const format = 'discord-webhook';
    const key = (): string => this.mint();
    return {
      verify: [
        { name: 'the id of a webhook with another token', format, key: () => this.#mistyped(), verdict: 'dead', says: /Invalid Webhook Token/u },
        { name: 'a page that is not there', format, key, answer: { status: 404, body: { message: '404: Not Found', code: 0 } }, verdict: 'indeterminate' },
        { name: 'a bot that may not see', format: 'discord-bot-token', key: () => this.mintAs('discord-bot-token'), answer: { status: 403, body: { message: 'Missing Access', code: 50_001 } }, verdict: 'indeterminate' },
      ],
      refusals: [
        { name: 'a page that is not there', format, call: 'revoke', key, answer: { status: 404, body: { message: '404: Not Found', code: 0 } }, issued: 'maybe' },
        { name: 'too many requests', format, call: 'revoke', key, answer: { status: 429, body: { message: 'You are being rate limited.', retry_after: 1 } }, issued: 'no' },
      ],
    };
  }
}
