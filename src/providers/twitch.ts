import type { Provider } from './provider.js';

export const twitch: Provider = {
  id: 'twitch',
  name: 'Twitch',
  docs: 'https://dev.twitch.tv/docs/authentication/',
  console: 'https://dev.twitch.tv/console/apps',
  keys: [
    {
      id: 'twitch-access-token',
      title: 'access token or client secret',
      names: ['twitch'],
      about: /tok|oauth|sec|acc|auth|pass|key/i,
      pattern: /[0-9a-z]{30}/i,
      minEntropy: 3.5,
      variables: ['TWITCH_CLIENT_SECRET', 'TWITCH_ACCESS_TOKEN'],
      companions: ['twitch-client-id'],
    },
    {
      id: 'twitch-client-id',
      title: 'client id',
      names: ['twitch'],
      about: /client.?id|app.?id/i,
      pattern: /[0-9a-z]{30}/i,
      minEntropy: 3.5,
      variables: ['TWITCH_CLIENT_ID'],
      identifier: true,
    },
  ],
};
