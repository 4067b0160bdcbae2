import type { Provider } from './provider.js';

export const cashboard: Provider = {
  id: 'cashboard',
  name: 'Cashboard',
  docs: 'https://cashboardapp.com/help/topics/api',
  keys: [
    {
      id: 'cashboard-api-key',
      title: 'API key',
      names: ['cashboard'],
      pattern: /[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}-[0-9A-Z]{3}/,
      minEntropy: 2.5,
      variables: ['CASHBOARD_API_KEY'],
    },
  ],
};
