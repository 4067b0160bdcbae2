import type { Provider } from './provider.js';

export const cicero: Provider = {
  id: 'cicero',
  name: 'Cicero',
  docs: 'https://cicero.azavea.com/docs/',
  keys: [
    {
      id: 'cicero-api-key',
      title: 'API key',
      names: ['cicero'],
      pattern: /[0-9a-z]{40}/,
      minEntropy: 3.3,
      variables: ['CICERO_API_KEY', 'CICERO_TOKEN'],
    },
  ],
};
