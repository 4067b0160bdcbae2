import type { Provider } from './provider.js';

export const clustdoc: Provider = {
  id: 'clustdoc',
  name: 'Clustdoc',
  docs: 'https://developers.clustdoc.com/',
  console: 'https://clustdoc.com',
  keys: [
    {
      id: 'clustdoc-api-key',
      title: 'API key',
      names: ['clustdoc'],
      pattern: /[0-9A-Za-z]{60}/,
      minEntropy: 4,
      variables: ['CLUSTDOC_API_KEY'],
    },
  ],
};
