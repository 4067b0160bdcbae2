import type { Provider } from './provider.js';

export const telegram: Provider = {
  id: 'telegram',
  name: 'Telegram',
  docs: 'https://core.telegram.org/bots/features#botfather',
  console: 'https://t.me/BotFather',
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
};
