import type { Provider } from './provider.js';

export const algolia: Provider = {
  id: 'algolia',
  name: 'Algolia',
  docs: 'https://www.algolia.com/doc/guides/security/api-keys/',
  console: 'https://dashboard.algolia.com/account/api-keys/',
  keys: [
    {
      id: 'algolia-api-key',
      title: 'admin or other API key',
      names: ['algolia'],
      about: /admin|write|search|api|key|sec|tok/i,
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['ALGOLIA_ADMIN_KEY', 'ALGOLIA_API_KEY'],
      companions: ['algolia-app-id'],
    },
    {
      id: 'algolia-app-id',
      title: 'application id',
      names: ['algolia'],
      about: /app|id/i,
      pattern: /[0-9A-Z]{10}/,
      minEntropy: 2.4,
      variables: ['ALGOLIA_APP_ID', 'ALGOLIA_APPLICATION_ID'],
      identifier: true,
    },
  ],
};
