import type { Provider } from './provider.js';

export const apolloGraphQl: Provider = {
  id: 'apolloGraphQl',
  name: 'Apollo GraphOS',
  docs: 'https://www.apollographql.com/docs/graphos/platform/access-management/api-keys',
  console: 'https://studio.apollographql.com',
  keys: [
    {
      id: 'apollo-graph-ql-graph-key',
      title: 'graph API key',
      names: ['apollo_key', 'apollo_api', 'apollo_graph'],
      pattern: /service:[\w-]{1,64}:[\w-]{22}/,
      minEntropy: 3.3,
      variables: ['APOLLO_KEY', 'APOLLO_GRAPH_API_KEY'],
    },
    {
      id: 'apollo-graph-ql-personal-key',
      title: 'personal API key',
      names: ['apollo_key', 'apollo_api', 'apollo_graph'],
      pattern: /user:[\w.-]{4,60}:[\w-]{22}/,
      minEntropy: 3.3,
      variables: ['APOLLO_KEY'],
    },
  ],
};
