import type { Provider } from './provider.js';

export const openGraphr: Provider = {
  id: 'openGraphr',
  name: 'OpenGraphr',
  docs: 'https://opengraphr.com/docs',
  console: 'https://opengraphr.com',
  keys: [
    {
      id: 'open-graphr-api-token',
      title: 'API token',
      names: ['opengraphr'],
      pattern: /[0-9A-Za-z]{80}/,
      minEntropy: 3.8,
      variables: ['OPENGRAPHR_API_TOKEN', 'OPENGRAPHR_API_KEY'],
    },
  ],
};
