import type { Provider } from './provider.js';

export const newscatcher: Provider = {
  id: 'newscatcher',
  name: 'NewsCatcher',
  docs: 'https://www.newscatcherapi.com/docs',
  console: 'https://app.newscatcherapi.com',
  keys: [
    {
      id: 'newscatcher-api-key',
      title: 'API key',
      names: ['newscatcher'],
      pattern: /[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['NEWSCATCHER_API_KEY'],
    },
  ],
};
