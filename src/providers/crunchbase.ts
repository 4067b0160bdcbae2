import type { Provider } from './provider.js';

export const crunchbase: Provider = {
  id: 'crunchbase',
  name: 'Crunchbase',
  docs: 'https://data.crunchbase.com/docs/getting-started',
  console: 'https://www.crunchbase.com/settings/crunchbase-api',
  keys: [
    {
      id: 'crunchbase-user-key',
      title: 'user key',
      names: ['crunchbase'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['CRUNCHBASE_USER_KEY', 'CRUNCHBASE_API_KEY'],
    },
  ],
};
