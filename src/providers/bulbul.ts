import type { Provider } from './provider.js';

export const bulbul: Provider = {
  id: 'bulbul',
  name: 'Bulbul',
  docs: 'https://bulbul.io/api/',
  keys: [
    {
      id: 'bulbul-api-key',
      title: 'API key',
      names: ['bulbul'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['BULBUL_API_KEY'],
    },
  ],
};
