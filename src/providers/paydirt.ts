import type { Provider } from './provider.js';

export const paydirt: Provider = {
  id: 'paydirt',
  name: 'Paydirt',
  docs: 'https://paydirtapp.com/api',
  keys: [
    {
      id: 'paydirt-api-key',
      title: 'API key',
      names: ['paydirt'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['PAYDIRT_API_KEY'],
    },
  ],
};
