import type { Provider } from './provider.js';

export const fauna: Provider = {
  id: 'fauna',
  name: 'Fauna',
  docs: 'https://docs.faunadb.org/fauna/current/learn/security/keys/',
  console: 'https://dashboard.fauna.com/',
  keys: [
    {
      id: 'fauna-secret',
      title: 'secret',
      names: ['fauna'],
      pattern: /fn[\w-]{38}/,
      minEntropy: 3.5,
      variables: ['FAUNA_SECRET', 'FAUNADB_SECRET', 'FAUNA_API_KEY'],
    },
  ],
};
