import type { Provider } from './provider.js';

export const krakenIo: Provider = {
  id: 'krakenIo',
  name: 'Kraken.io',
  docs: 'https://kraken.io/docs/authentication',
  console: 'https://kraken.io/account/api-credentials',
  keys: [
    {
      id: 'kraken-io-api-key',
      title: 'API key',
      names: ['kraken'],
      about: /key/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.2,
      variables: ['KRAKEN_IO_API_KEY', 'KRAKEN_API_KEY'],
    },
    {
      id: 'kraken-io-api-secret',
      title: 'API secret',
      names: ['kraken'],
      about: /secret/i,
      pattern: /[0-9a-f]{40}/,
      minEntropy: 3.2,
      variables: ['KRAKEN_IO_API_SECRET'],
      companions: ['kraken-io-api-key'],
    },
  ],
};
