import { type Emulation, type Received, type Reply, json, jsonBody } from './wire.js';

/** A message as it came, whatever became of it. */
export interface Posted {
  readonly kind: string;
  readonly body: Readonly<Record<string, unknown>>;
}

const refused = (word: string): Reply => ({ status: 400, body: word, headers: { 'content-type': 'text/html' } });

/** The team's channel: `/slack/…`, `/teams/…`, and `/json/…` for anything else. As the real ones it refuses what it could not show. */
export class WebhookEmulation implements Emulation {
  readonly posted: Posted[] = [];

  handle(received: Received): Reply {
    const kind = received.path.split('/')[1] ?? '';
    const body = jsonBody(received);
    if (received.method !== 'POST' || received.headers['content-type'] !== 'application/json') return refused('invalid_payload');
    this.posted.push({ kind, body });
    if (kind === 'slack') return isSlackMessage(body) ? { status: 200, body: 'ok', headers: { 'content-type': 'text/html' } } : refused('invalid_blocks');
    if (kind === 'teams') return isTeamsMessage(body) ? { status: 202 } : refused('invalid_payload');
    return json(200, { received: true });
  }
}

type Fields = Readonly<Record<string, unknown>>;
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? (value as Fields[]) : []);
const isText = (value: unknown, most: number): boolean => typeof value === 'string' && value.length > 0 && value.length <= most;

function isSlackMessage({ text, blocks }: Fields): boolean {
  const all = listOf(blocks);
  return isText(text, 40_000) && all.length > 0 && all.length <= 50 && all.every(({ type, text: inner }) => (inner as Fields)['type'] === 'plain_text' && isText((inner as Fields)['text'], type === 'header' ? 150 : 3000));
}

function isTeamsMessage({ type, attachments }: Fields): boolean {
  const [card, ...more] = listOf(attachments);
  const content = card?.['content'] as Fields | undefined;
  return type === 'message' && more.length === 0 && card?.['contentType'] === 'application/vnd.microsoft.card.adaptive' && content?.['type'] === 'AdaptiveCard' && listOf(content['body']).length > 0 && JSON.stringify(card).length < 28 * 1024;
}
