import { copyAndPaste, deletedByHand, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Discord's developer documentation (HTTP error codes 0, 10015, 50027).

export const discord: ManagedProvider = {
  id: 'discord',
  name: 'Discord',
  docs: 'https://docs.discord.com/developers/reference#authentication',
  console: 'https://discord.com/developers/applications',
  baseUrl: 'https://discord.com',
  status: 'https://discordstatus.com',
  feeds: [],
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
  lifecycles: [
    {
      class: 'guided',
      formats: ['discord-bot-token', 'discord-bot-header'],
      policy: {
        oldKeyDies: replacedAtOnce,
        limits: [
          'A bot has one token, and a reset ends the old one.',
          'Discord resets tokens by itself that it hears of in public.',
        ],
        authority: signedIn('discord.com as the owner of the application'),
        propagation: usualAllowance,
        source: 'https://docs.discord.com/developers/reference#authentication',
      },
      verify: probed({
        call: 'GET /api/v10/users/@me',
        auth: inHeader('Authorization', 'Bot'),
        live: [{ status: 200, json: { id: 'string', username: 'string' }, facts: { account: 'id' } }],
        dead: [{ status: 401, json: { code: /^0$/, message: /^401: Unauthorized$/ }, says: 'Unauthorized' }],
      }),
      createSteps: ['Choose the application, then "Bot".', 'Choose "Reset Token", and confirm.', copyAndPaste],
      revokeSteps: ['Nothing is left to do: the reset has ended the old token.'],
    },
    {
      class: 'guided',
      formats: ['discord-webhook'],
      policy: {
        oldKeyDies: deletedByHand,
        limits: ['Who has the address of a webhook can post, and can delete the webhook.'],
        authority: signedIn('discord.com as someone who may manage the webhooks of the channel'),
        propagation: usualAllowance,
        source: 'https://docs.discord.com/developers/reference#authentication',
      },
      verify: probed({
        call: 'GET /api/webhooks/{id}/{token}',
        path: ({ secret }) => secret.map((address) => new URL(address).pathname),
        auth: () => ({}),
        live: [{ status: 200, json: { id: 'string', token: 'string' }, facts: { id: 'id' } }],
        dead: [
          { status: 404, json: { code: /^10015$/ }, says: 'Unknown Webhook' },
          { status: 401, json: { code: /^50027$/ }, says: 'Invalid Webhook Token' },
        ],
      }),
      createSteps: [
        'Open the settings of the channel, then "Integrations" and "Webhooks".',
        'Choose "New Webhook"; give it the name and picture of the old one.',
        'Choose "Copy Webhook URL", and come back to paste it.',
      ],
      revokeSteps: [
        'Open the settings of the channel, then "Integrations" and "Webhooks".',
        'Choose the old webhook, then "Delete Webhook", and confirm.',
      ],
    },
  ],
};
