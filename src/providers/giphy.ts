import type { Provider } from './provider.js';

export const giphy: Provider = {
  id: 'giphy',
  name: 'GIPHY',
  docs: 'https://developers.giphy.com/docs/api/#quick-start-guide',
  console: 'https://developers.giphy.com/dashboard/',
  keys: [
    {
      id: 'giphy-api-key',
      title: 'API key',
      names: ['giphy'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['GIPHY_API_KEY'],
    },
  ],
};
