import type { Provider } from './provider.js';

export const auth0: Provider = {
  id: 'auth0',
  name: 'Auth0',
  docs: 'https://auth0.com/docs/get-started/applications/application-settings',
  console: 'https://manage.auth0.com',
  keys: [
    {
      id: 'auth0-client-secret',
      title: 'client secret',
      names: ['auth0'],
      pattern: /[\w-]{64}/,
      minEntropy: 4,
      variables: ['AUTH0_CLIENT_SECRET'],
      companions: ['auth0-client-id'],
    },
    {
      id: 'auth0-management-token',
      title: 'Management API token',
      names: ['auth0'],
      pattern: /eyJ[\w-]{10,300}\.eyJ[\w-]{10,3000}\.[\w-]{40,700}/,
      variables: ['AUTH0_MANAGEMENT_API_TOKEN', 'AUTH0_TOKEN'],
    },
    {
      id: 'auth0-client-id',
      title: 'client id',
      names: ['auth0'],
      about: /id/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['AUTH0_CLIENT_ID'],
      identifier: true,
    },
  ],
};
