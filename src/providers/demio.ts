import type { Provider } from './provider.js';

export const demio: Provider = {
  id: 'demio',
  name: 'Demio',
  docs: 'https://publicdemioapi.docs.apiary.io/',
  keys: [
    {
      id: 'demio-api-key',
      title: 'API key',
      names: ['demio'],
      about: /api[_. -]?key|token/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['DEMIO_API_KEY'],
      identifier: true,
    },
    {
      id: 'demio-api-secret',
      title: 'API secret',
      names: ['demio'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{10,20}/,
      variables: ['DEMIO_API_SECRET'],
      companions: ['demio-api-key'],
    },
  ],
};
