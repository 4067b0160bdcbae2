import type { Provider } from './provider.js';

export const dynalist: Provider = {
  id: 'dynalist',
  name: 'Dynalist',
  docs: 'https://apidocs.dynalist.io/',
  console: 'https://dynalist.io/developer',
  keys: [
    {
      id: 'dynalist-api-token',
      title: 'secret token',
      names: ['dynalist'],
      pattern: /[\w-]{128}/,
      minEntropy: 4,
      variables: ['DYNALIST_TOKEN', 'DYNALIST_API_TOKEN'],
    },
  ],
};
