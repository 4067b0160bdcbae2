import type { Provider } from './provider.js';

export const pushbullet: Provider = {
  id: 'pushbullet',
  name: 'Pushbullet',
  docs: 'https://docs.pushbullet.com/#authentication',
  console: 'https://www.pushbullet.com/#settings/account',
  keys: [
    {
      id: 'pushbullet-access-token',
      title: 'access token',
      names: ['pushbullet', 'push_bullet'],
      pattern: /(?:o\.[0-9A-Za-z]{32}|[\w.]{34})/,
      minEntropy: 3.5,
      variables: ['PUSHBULLET_ACCESS_TOKEN', 'PUSHBULLET_API_KEY'],
    },
  ],
};
