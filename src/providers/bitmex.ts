import type { Provider } from './provider.js';

export const bitmex: Provider = {
  id: 'bitmex',
  name: 'BitMEX',
  docs: 'https://www.bitmex.com/app/apiKeysUsage',
  console: 'https://www.bitmex.com/app/apiKeys',
  keys: [
    {
      id: 'bitmex-api-secret',
      title: 'API key secret',
      names: ['bitmex'],
      pattern: /[\w-]{48}/,
      minEntropy: 4,
      variables: ['BITMEX_API_SECRET', 'BITMEX_SECRET'],
      companions: ['bitmex-api-key-id'],
    },
    {
      id: 'bitmex-api-key-id',
      title: 'API key id',
      names: ['bitmex'],
      about: /key|id/i,
      pattern: /[\w-]{24}/,
      minEntropy: 3.5,
      variables: ['BITMEX_API_KEY', 'BITMEX_KEY_ID', 'BITMEX_API_KEY_ID'],
      identifier: true,
    },
  ],
};
