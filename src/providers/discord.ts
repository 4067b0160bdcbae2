import type { Provider } from './provider.js';

export const discord: Provider = {
  id: 'discord',
  name: 'Discord',
  docs: 'https://docs.discord.com/developers/reference#authentication',
  console: 'https://discord.com/developers/applications',
  keys: [
    {
      id: 'discord-bot-token',
      title: 'bot token',
      names: ['discord', 'bot_token', 'bot_run', 'client_run', 'client_login', 'bot_login'],
      pattern: /[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38}/,
      variables: ['DISCORD_TOKEN', 'DISCORD_BOT_TOKEN'],
    },
    {
      id: 'discord-bot-header',
      title: 'bot token in a header',
      anchors: ['Bot M', 'Bot N', 'Bot O'],
      pattern: /Bot (?<key>[MNO][\w-]{23,25}\.[\w-]{6}\.[\w-]{27,38})/,
      variables: ['DISCORD_TOKEN'],
    },
    {
      id: 'discord-webhook',
      title: 'webhook',
      anchors: ['discord.com/api/webhooks/', 'discordapp.com/api/webhooks/'],
      reach: 15,
      pattern: /https:\/\/(?:ptb\.|canary\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{17,20}\/[\w-]{60,72}/,
      variables: ['DISCORD_WEBHOOK_URL'],
    },
    {
      id: 'discord-client-secret',
      title: 'client secret',
      names: ['discord'],
      about: /secret/i,
      pattern: /[\w-]{32}/,
      minEntropy: 3.3,
      variables: ['DISCORD_CLIENT_SECRET'],
      companions: ['discord-client-id'],
    },
    {
      id: 'discord-client-id',
      title: 'application id',
      names: ['discord'],
      about: /(?:client|app(?:lication)?)[_. -]?id/i,
      pattern: /[0-9]{17,20}/,
      minEntropy: 1.8,
      variables: ['DISCORD_CLIENT_ID', 'DISCORD_APPLICATION_ID'],
      identifier: true,
    },
  ],
};
