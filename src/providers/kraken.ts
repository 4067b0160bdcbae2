import type { Provider } from './provider.js';

export const kraken: Provider = {
  id: 'kraken',
  name: 'Kraken',
  docs: 'https://docs.kraken.com/api/docs/guides/spot-rest-auth/',
  console: 'https://www.kraken.com/u/security/api',
  keys: [
    {
      id: 'kraken-api-key',
      title: 'API key',
      names: ['kraken'],
      pattern: /[0-9A-Za-z+\/]{56}/,
      minEntropy: 4,
      variables: ['KRAKEN_API_KEY'],
    },
    {
      id: 'kraken-private-key',
      title: 'private key',
      names: ['kraken'],
      pattern: /[0-9A-Za-z+\/]{80,88}={0,2}/,
      minEntropy: 4,
      variables: ['KRAKEN_API_SECRET', 'KRAKEN_PRIVATE_KEY'],
      companions: ['kraken-api-key'],
    },
  ],
};
