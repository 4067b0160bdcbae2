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
      about: /admin|write|api|key|sec|tok/i,
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['ALGOLIA_ADMIN_KEY', 'ALGOLIA_API_KEY'],
    },
  ],
};
