import type { Provider } from './provider.js';

export const hasura: Provider = {
  id: 'hasura',
  name: 'Hasura',
  docs: 'https://hasura.io/docs/2.0/deployment/securing-graphql-endpoint/',
  console: 'https://cloud.hasura.io/projects',
  keys: [
    {
      id: 'hasura-admin-secret',
      title: 'admin secret',
      names: ['hasura'],
      about: /secret|key|tok|pass/i,
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 3.3,
      variables: ['HASURA_GRAPHQL_ADMIN_SECRET', 'HASURA_ADMIN_SECRET'],
    },
  ],
};
