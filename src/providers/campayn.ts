import type { Provider } from './provider.js';

export const campayn: Provider = {
  id: 'campayn',
  name: 'Campayn',
  docs: 'https://github.com/nebojsac/Campayn-API',
  keys: [
    {
      id: 'campayn-api-key',
      title: 'API key',
      names: ['campayn'],
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['CAMPAYN_API_KEY'],
    },
  ],
};
