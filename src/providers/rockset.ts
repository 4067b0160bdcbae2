import type { Provider } from './provider.js';

export const rockset: Provider = {
  id: 'rockset',
  name: 'Rockset',
  docs: 'https://docs.rockset.com/documentation/docs/authentication',
  keys: [
    {
      id: 'rockset-api-key',
      title: 'API key',
      names: ['rockset'],
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['ROCKSET_API_KEY', 'ROCKSET_APIKEY'],
    },
  ],
};
