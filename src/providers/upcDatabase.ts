import type { Provider } from './provider.js';

export const upcDatabase: Provider = {
  id: 'upcDatabase',
  name: 'UPC Database',
  docs: 'https://upcdatabase.org/api',
  console: 'https://upcdatabase.org/apikeys',
  keys: [
    {
      id: 'upc-database-api-key',
      title: 'API key',
      names: ['upcdatabase', 'upc_database'],
      pattern: /[0-9A-Z]{32}/,
      variables: ['UPCDATABASE_API_KEY'],
    },
  ],
};
