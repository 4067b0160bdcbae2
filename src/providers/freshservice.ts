import type { Provider } from './provider.js';

export const freshservice: Provider = {
  id: 'freshservice',
  name: 'Freshservice',
  docs: 'https://api.freshservice.com/#authentication',
  keys: [
    {
      id: 'freshservice-api-key',
      title: 'API key',
      names: ['freshservice'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3,
      variables: ['FRESHSERVICE_API_KEY'],
    },
  ],
};
