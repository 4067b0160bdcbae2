import type { Provider } from './provider.js';

export const cryptoCompare: Provider = {
  id: 'cryptoCompare',
  name: 'CryptoCompare',
  docs: 'https://min-api.cryptocompare.com/documentation',
  console: 'https://www.cryptocompare.com/cryptopian/api-keys',
  keys: [
    {
      id: 'crypto-compare-api-key',
      title: 'API key',
      names: ['crypto_compare'],
      pattern: /[0-9a-z]{64}/i,
      minEntropy: 3,
      variables: ['CRYPTOCOMPARE_API_KEY'],
    },
  ],
};
