import type { Provider } from './provider.js';

export const abyssale: Provider = {
  id: 'abyssale',
  name: 'Abyssale',
  docs: 'https://developers.abyssale.com/',
  console: 'https://app.abyssale.com',
  keys: [
    {
      id: 'abyssale-api-key',
      title: 'API key',
      names: ['abyssale', 'abbysale'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['ABYSSALE_API_KEY'],
    },
  ],
};
