import type { Provider } from './provider.js';

export const overloop: Provider = {
  id: 'overloop',
  name: 'Overloop',
  docs: 'https://apidoc.overloop.com/',
  console: 'https://app.overloop.com',
  keys: [
    {
      id: 'overloop-api-key',
      title: 'API key',
      names: ['overloop'],
      pattern: /[\w-]{50}/,
      minEntropy: 3.8,
      variables: ['OVERLOOP_API_KEY'],
    },
  ],
};
