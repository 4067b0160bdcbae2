import { isSuccess } from '../providers/answer.js';
import type { Http, HttpAnswer } from '../providers/http.js';
import type { Secret } from '../secret/secret.js';
import { type TeamNotice, noticeText } from './notice.js';
import { uncancellable } from './rotation.js';

/** Who listens at an address, and so what it is told. */
export type WebhookKind = 'slack' | 'teams' | 'generic';

interface Form {
  readonly name: string;
  /** The hosts that are known to be its own. */
  readonly hosts: RegExp;
  body(notice: TeamNotice): unknown;
  /** Whether a successful status means that the notice was taken: a proxy's sign-in page answers 200 too. */
  taken(body: string): boolean;
}

const isPage = (body: string): boolean => /^\s*</u.test(body);

const forms: Readonly<Record<WebhookKind, Form>> = {
  /**
   * Slack's incoming webhooks: `text` is what notifications show, blocks what the channel does; a header takes 150 characters, a section 3000.
   * `plain_text` is read as nothing but text, so that no file's name mentions a channel. Taken is answered “ok”, anything else a word such as `no_service`.
   * https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks, https://docs.slack.dev/reference/block-kit/blocks/section-block,
   * https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks
   */
  slack: {
    name: 'Slack',
    hosts: /^hooks\.slack(?:-gov)?\.com$/u,
    body: (notice) => {
      const [title = '', ...lines] = noticeText(notice).split('\n');
      return {
        text: cut(title, 3000).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
        blocks: [
          { type: 'header', text: { type: 'plain_text', text: cut(title, 150), emoji: false } },
          ...lines.map((line) => ({ type: 'section', text: { type: 'plain_text', text: cut(line, 3000), emoji: false } })),
        ],
      };
    },
    taken: (body) => body.trim() === 'ok',
  },
  /**
   * A workflow “When a Teams webhook request is received”: a message with one Adaptive Card. The runs of a RichTextBlock (1.2) are not read as Markdown, so
   * that no file's name becomes a link. Taken is answered 202, without a body. The addresses moved from logic.azure.com to api.powerplatform.com in 2025.
   * https://learn.microsoft.com/microsoftteams/platform/webhooks-and-connectors/how-to/connectors-using, https://adaptivecards.io/explorer/TextRun.html,
   * https://learn.microsoft.com/troubleshoot/power-platform/power-automate/flow-run-issues/triggers-troubleshoot
   */
  teams: {
    name: 'Microsoft Teams',
    hosts: /(?:^|\.)(?:api\.powerplatform\.com|api\.powerautomate\.com|logic\.azure\.com|flow\.microsoft\.com)$/u,
    body: ({ title, facts, todo }) => ({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          contentUrl: null,
          content: {
            $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
            type: 'AdaptiveCard',
            version: '1.2',
            body: [
              block(run(title, { weight: 'Bolder', size: 'Medium' })),
              ...facts.map(({ label, text }) => block(run(`${label}: `, { weight: 'Bolder' }), run(text))),
              block(run('What to do:', { weight: 'Bolder' })),
              ...todo.map((step, at) => block(run(`${at + 1}. ${step}`))),
            ],
          },
        },
      ],
    }),
    taken: (body) => !isPage(body),
  },
  /** Anything else gets all of it as data; `text` alone is what Mattermost, Rocket.Chat and others show of such a body. */
  generic: {
    name: 'a webhook',
    hosts: /^/u,
    body: (notice) => ({ text: noticeText(notice), ...notice }),
    taken: (body) => !isPage(body),
  },
};

const run = (text: string, look: object = {}): object => ({ type: 'TextRun', text, ...look });
const block = (...inlines: readonly object[]): object => ({ type: 'RichTextBlock', inlines });
const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1)}…`);

/** Recognised by the host, which cannot be told wrong without the notice going elsewhere. */
export function webhookKind(host: string): WebhookKind {
  return (['slack', 'teams'] as const).find((kind) => forms[kind].hosts.test(host)) ?? 'generic';
}

export const webhookName = (kind: WebhookKind): string => forms[kind].name;

/** The notice did not arrive, as far as is known. The message says what to do, and nothing of the address but its host. */
export class NoticeError extends Error {
  override readonly name = 'NoticeError';
}

/**
 * Sends once. @param path of the webhook's address: who knows it may post there.
 * @throws {NoticeError} @throws {HttpFailure}
 */
export async function sendNotice(http: Http, kind: WebhookKind, path: Secret, notice: TeamNotice): Promise<void> {
  const form = forms[kind];
  const answer = await http.send({ method: 'POST', path: path.reveal(), headers: { accept: '*/*' }, body: form.body(notice) }, uncancellable());
  const said = answer.body.reveal();
  if (isSuccess(answer) && form.taken(said)) return;
  throw new NoticeError(`The notice was not taken: ${form.name} answered ${answer.status}${word(said)}. ${remedy(answer)}`);
}

/** One word, as Slack answers. A longer text may hold anything. */
const word = (body: string): string => (/^[a-z_]{2,40}$/u.test(body.trim()) ? ` (${body.trim()})` : '');

function remedy(answer: HttpAnswer): string {
  const { status, headers } = answer;
  if (isSuccess(answer)) return 'Something else than the webhook seems to have answered, such as a sign-in page of a network. Check the address.';
  if (status === 429) return /^\d+$/u.test(headers['retry-after'] ?? '') ? `It wants to be asked again after ${headers['retry-after']} s.` : 'Try again in a minute.';
  if (status >= 500) return 'Look whether it was posted before you try again.';
  return 'Check that the webhook still exists; “Keywright: Set Team Webhook…” takes another address.';
}
