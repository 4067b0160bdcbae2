import type { Provider } from './provider.js';

export const bybit: Provider = {
  id: 'bybit',
  name: 'Bybit',
  docs: 'https://bybit-exchange.github.io/docs/v5/guide',
  console: 'https://www.bybit.com/app/user/api-management',
  keys: [
    {
      id: 'bybit-api-secret',
      title: 'API secret',
      names: ['bybit'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{36}/,
      minEntropy: 3.8,
      variables: ['BYBIT_API_SECRET', 'BYBIT_SECRET'],
      companions: ['bybit-api-key'],
    },
    {
      id: 'bybit-api-key',
      title: 'API key',
      names: ['bybit'],
      about: /api[ _.-]?key|bybit[ _.-]?key|_id/i,
      pattern: /[0-9A-Za-z]{18}/,
      minEntropy: 3.3,
      variables: ['BYBIT_API_KEY', 'BYBIT_KEY'],
      identifier: true,
    },
  ],
};
