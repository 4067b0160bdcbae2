import type { Provider } from './provider.js';

export const feedier: Provider = {
  id: 'feedier',
  name: 'Feedier',
  docs: 'https://docs.feedier.com/',
  keys: [
    {
      id: 'feedier-api-key',
      title: 'API key',
      names: ['feedier'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['FEEDIER_API_KEY', 'FEEDIER_TOKEN'],
    },
  ],
};
