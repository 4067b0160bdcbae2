import type { Provider } from './provider.js';

export const bitstamp: Provider = {
  id: 'bitstamp',
  name: 'Bitstamp',
  docs: 'https://www.bitstamp.net/api/',
  console: 'https://www.bitstamp.net/settings/api/',
  keys: [
    {
      id: 'bitstamp-api-secret',
      title: 'API secret',
      names: ['bitstamp'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['BITSTAMP_API_SECRET', 'BITSTAMP_SECRET'],
      companions: ['bitstamp-api-key'],
    },
    {
      id: 'bitstamp-api-key',
      title: 'API key',
      names: ['bitstamp'],
      about: /api[ _.-]?key|bitstamp[ _.-]?key|_id/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['BITSTAMP_API_KEY', 'BITSTAMP_KEY'],
      identifier: true,
    },
  ],
};
