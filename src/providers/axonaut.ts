import type { Provider } from './provider.js';

export const axonaut: Provider = {
  id: 'axonaut',
  name: 'Axonaut',
  docs: 'https://axonaut.com/api/v2/doc',
  keys: [
    {
      id: 'axonaut-api-key',
      title: 'API key',
      names: ['axonaut'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['AXONAUT_API_KEY'],
    },
  ],
};
