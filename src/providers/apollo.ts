import type { Provider } from './provider.js';

export const apollo: Provider = {
  id: 'apollo',
  name: 'Apollo.io',
  docs: 'https://docs.apollo.io/docs/create-api-key',
  console: 'https://app.apollo.io/#/settings/integrations/api',
  keys: [
    {
      id: 'apollo-api-key',
      title: 'API key',
      names: ['apollo_api', 'apollo_key', 'apollo_io', 'apollo_tok'],
      pattern: /[\w-]{22}/,
      minEntropy: 3.5,
      variables: ['APOLLO_API_KEY', 'APOLLO_IO_API_KEY'],
    },
  ],
};
