import type { Credential } from './credential.js';
import { copyAndPaste, replacedAtOnce, signedIn, usualAllowance } from './guided.js';
import type { HttpRequest } from './http.js';
import { itself, revokedByItself, revokesItself } from './ownRevocation.js';
import { inHeader, probed } from './probe.js';
import type { ManagedProvider } from './provider.js';

// Facts, the words of refusals from memory: Discord's developer documentation (HTTP error codes 0, 10015, 50027; a webhook is deleted by who knows
// its address, without any other credential).

/** Other addresses of Discord's have the same path. */
const pathOf = ({ secret }: Credential): HttpRequest['path'] => secret.map((address) => new URL(address).pathname);

const verify = probed({
  call: 'GET /api/webhooks/{id}/{token}',
  path: pathOf,
  auth: () => ({}),
  live: [{ status: 200, json: { id: 'string', token: 'string' }, facts: { id: 'id' } }],
  dead: [
    { status: 404, json: { code: /^10015$/ }, says: 'Unknown Webhook' },
    { status: 401, json: { code: /^50027$/ }, says: 'Invalid Webhook Token' },
  ],
});

const own = revokesItself({
  provider: 'Discord',
  what: 'webhook',
  page: 'https://support.discord.com/hc/en-us/articles/228383668-Intro-to-Webhooks',
  verify,
  call: (webhook) => ({ method: 'DELETE', path: pathOf(webhook), headers: {} }),
});

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
      formats: ['discord-webhook'],
      policy: {
        oldKeyDies: revokedByItself,
        limits: ['Who has the address of a webhook can post, and can delete the webhook.'],
        authority: itself('webhook'),
        propagation: usualAllowance,
        source: 'https://docs.discord.com/developers/resources/webhook#delete-webhook-with-token',
      },
      ...own,
      createSteps: [
        'Open the settings of the channel, then "Integrations" and "Webhooks".',
        'Choose "New Webhook"; give it the name and picture of the old one.',
        'Choose "Copy Webhook URL", and come back to paste it.',
      ],
    },
  ],
};
