import type { Provider } from './provider.js';

export const poloniex: Provider = {
  id: 'poloniex',
  name: 'Poloniex',
  docs: 'https://api-docs.poloniex.com/spot/api/#authentication',
  console: 'https://poloniex.com/apiKeys',
  keys: [
    {
      id: 'poloniex-api-key',
      title: 'API key',
      names: ['poloniex'],
      pattern: /[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}-[0-9A-Z]{8}/,
      minEntropy: 3,
      variables: ['POLONIEX_API_KEY', 'POLONIEX_KEY'],
    },
    {
      id: 'poloniex-api-secret',
      title: 'API secret',
      names: ['poloniex'],
      pattern: /[0-9a-f]{128}/,
      minEntropy: 3,
      variables: ['POLONIEX_API_SECRET', 'POLONIEX_SECRET'],
      companions: ['poloniex-api-key'],
    },
  ],
};
