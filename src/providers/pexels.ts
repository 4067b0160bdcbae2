import type { Provider } from './provider.js';

export const pexels: Provider = {
  id: 'pexels',
  name: 'Pexels',
  docs: 'https://www.pexels.com/api/documentation/#authorization',
  console: 'https://www.pexels.com/api/key/',
  keys: [
    {
      id: 'pexels-api-key',
      title: 'API key',
      names: ['pexels'],
      pattern: /[0-9A-Za-z]{56}/,
      minEntropy: 3.8,
      variables: ['PEXELS_API_KEY'],
    },
  ],
};
