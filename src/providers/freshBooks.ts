import type { Provider } from './provider.js';

export const freshBooks: Provider = {
  id: 'freshBooks',
  name: 'FreshBooks',
  docs: 'https://www.freshbooks.com/api/authentication',
  console: 'https://my.freshbooks.com/#/developer',
  keys: [
    {
      id: 'fresh-books-client-secret',
      title: 'client secret',
      names: ['freshbooks'],
      about: /secret|key|tok/i,
      pattern: /[0-9a-f]{64}/,
      variables: ['FRESHBOOKS_CLIENT_SECRET', 'FRESHBOOKS_SECRET'],
      companions: ['fresh-books-client-id'],
    },
    {
      id: 'fresh-books-client-id',
      title: 'client id',
      names: ['freshbooks'],
      about: /client[_. -]?id/i,
      pattern: /[0-9a-f]{64}/,
      variables: ['FRESHBOOKS_CLIENT_ID'],
      identifier: true,
    },
  ],
};
