import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Telegram's Bot API reference (getMe).

export const telegram: ManagedProvider = {
  id: 'telegram',
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/features#botfather',
  console: 'https://t.me/BotFather',
  baseUrl: 'https://api.telegram.org',
  status: undefined,
  feeds: [],
  keys: [
    {
      id: 'telegram-bot-token',
      title: 'bot token',
      anchors: [':AA'],
      reach: 10,
      pattern: /(?<!%[0-9]?)[0-9]{8,10}:AA[\w-]{33}/,
      variables: ['TELEGRAM_BOT_TOKEN'],
    },
    {
      id: 'telegram-named-token',
      title: 'bot token (by its name)',
      names: ['telegram', 'tgram', 'tg_bot'],
      pattern: /[0-9]{8,10}:[A-Z][\w-]{34}/,
      minEntropy: 3.5,
      variables: ['TELEGRAM_BOT_TOKEN'],
    },
  ],
  lifecycles: [
    {
      class: 'guided',
      formats: ['telegram-bot-token', 'telegram-named-token'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: ['A bot has one token, and a new one ends the old.'],
        authority: signedIn('Telegram as the owner of the bot'),
        propagation: usualAllowance,
        source: 'https://core.telegram.org/bots/features#botfather',
      },
      verify: probed({
        call: 'GET /bot{token}/getMe',
        path: ({ secret }) => secret.map((token) => `/bot${token}/getMe`),
        auth: () => ({}),
        live: [{ status: 200, json: { ok: /^true$/, 'result.id': 'number' }, facts: { account: 'result.id' } }],
        dead: [{ status: 401, json: { ok: /^false$/, description: /^Unauthorized$/ }, says: 'Unauthorized' }],
      }),
      createSteps: [
        'Write /mybots to @BotFather, and choose the bot.',
        'Choose "API Token", then "Revoke current token".',
        copyAndPaste,
      ],
      revokeSteps: ['Nothing is left to do: the new token has ended the old one.'],
    },
  ],
};
