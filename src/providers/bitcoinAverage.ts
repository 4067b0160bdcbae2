import type { Provider } from './provider.js';

export const bitcoinAverage: Provider = {
  id: 'bitcoinAverage',
  name: 'BitcoinAverage',
  docs: 'https://apiv2.bitcoinaverage.com/',
  keys: [
    {
      id: 'bitcoin-average-key',
      title: 'public or secret key',
      names: ['bitcoin_average'],
      pattern: /[0-9A-Za-z]{43}/,
      minEntropy: 4,
      variables: ['BITCOINAVERAGE_KEY', 'BITCOINAVERAGE_SECRET_KEY'],
    },
  ],
};
