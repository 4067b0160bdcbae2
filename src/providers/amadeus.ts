import type { Provider } from './provider.js';

export const amadeus: Provider = {
  id: 'amadeus',
  name: 'Amadeus',
  docs: 'https://developers.amadeus.com/self-service/apis-docs/guides/developer-guides/API-Keys/authorization/',
  console: 'https://developers.amadeus.com/my-apps',
  keys: [
    {
      id: 'amadeus-api-secret',
      title: 'API secret',
      names: ['amadeus'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{16}/,
      minEntropy: 2.8,
      variables: ['AMADEUS_CLIENT_SECRET', 'AMADEUS_API_SECRET'],
      companions: ['amadeus-api-key'],
    },
    {
      id: 'amadeus-api-key',
      title: 'API key',
      names: ['amadeus'],
      about: /client|api|key|id/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['AMADEUS_CLIENT_ID', 'AMADEUS_API_KEY'],
      identifier: true,
    },
  ],
};
