import type { Provider } from './provider.js';

export const binance: Provider = {
  id: 'binance',
  name: 'Binance',
  docs: 'https://developers.binance.com/docs/binance-spot-api-docs/rest-api',
  console: 'https://www.binance.com/en/my/settings/api-management',
  keys: [
    {
      id: 'binance-secret-key',
      title: 'secret key',
      names: ['binance'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['BINANCE_API_SECRET', 'BINANCE_SECRET_KEY', 'BINANCE_SECRET'],
      companions: ['binance-api-key'],
    },
    {
      id: 'binance-api-key',
      title: 'API key',
      names: ['binance'],
      about: /api[ _.-]?key|access|binance[ _.-]?key|key[ _.-]?id/i,
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['BINANCE_API_KEY', 'BINANCE_KEY'],
      identifier: true,
    },
  ],
};
