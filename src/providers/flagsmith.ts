import type { Provider } from './provider.js';

export const flagsmith: Provider = {
  id: 'flagsmith',
  name: 'Flagsmith',
  docs: 'https://docs.flagsmith.com/clients/rest',
  console: 'https://app.flagsmith.com/',
  keys: [
    {
      id: 'flagsmith-server-key',
      title: 'server-side environment key',
      names: ['flagsmith'],
      pattern: /ser\.[0-9A-Za-z]{22}/,
      variables: ['FLAGSMITH_ENVIRONMENT_KEY', 'FLAGSMITH_SERVER_KEY'],
    },
    {
      id: 'flagsmith-organization-key',
      title: 'organization API key',
      names: ['flagsmith'],
      pattern: /[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['FLAGSMITH_API_KEY'],
    },
    {
      id: 'flagsmith-api-token',
      title: 'API token',
      names: ['flagsmith'],
      pattern: /[0-9a-f]{40}/,
      variables: ['FLAGSMITH_API_TOKEN', 'FLAGSMITH_TOKEN'],
    },
    {
      id: 'flagsmith-environment-id',
      title: 'client-side environment key',
      names: ['flagsmith'],
      pattern: /[0-9A-Za-z]{22}/,
      minEntropy: 3.3,
      variables: ['FLAGSMITH_ENVIRONMENT_ID'],
      public: true,
    },
  ],
};
