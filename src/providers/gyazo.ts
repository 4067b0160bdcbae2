import type { Provider } from './provider.js';

export const gyazo: Provider = {
  id: 'gyazo',
  name: 'Gyazo',
  docs: 'https://gyazo.com/api/docs/auth',
  console: 'https://gyazo.com/oauth/applications',
  keys: [
    {
      id: 'gyazo-access-token',
      title: 'access token',
      names: ['gyazo'],
      pattern: /[0-9a-f]{64}|[\w-]{43}/,
      minEntropy: 3.2,
      variables: ['GYAZO_ACCESS_TOKEN', 'GYAZO_TOKEN'],
    },
  ],
};
