import type { Provider } from './provider.js';

export const alconost: Provider = {
  id: 'alconost',
  name: 'Alconost',
  docs: 'https://nitro.alconost.com/docs/api',
  keys: [
    {
      id: 'alconost-api-key',
      title: 'API key',
      names: ['alconost'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.3,
      variables: ['ALCONOST_API_KEY'],
    },
  ],
};
