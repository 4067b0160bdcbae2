import type { Provider } from './provider.js';

export const alpaca: Provider = {
  id: 'alpaca',
  name: 'Alpaca',
  docs: 'https://docs.alpaca.markets/docs/authentication',
  console: 'https://app.alpaca.markets/brokerage/dashboard/overview',
  keys: [
    {
      id: 'alpaca-secret-key',
      title: 'API secret key',
      names: ['apca', 'alpaca'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['APCA_API_SECRET_KEY', 'ALPACA_SECRET_KEY'],
      companions: ['alpaca-key-id'],
    },
    {
      id: 'alpaca-key-id',
      title: 'API key id',
      names: ['apca', 'alpaca'],
      about: /key|id/i,
      pattern: /(?:AK|PK|CK)[0-9A-Z]{18}/,
      minEntropy: 3,
      variables: ['APCA_API_KEY_ID', 'ALPACA_API_KEY'],
      identifier: true,
    },
  ],
};
