import type { Provider } from './provider.js';

export const zipcodebase: Provider = {
  id: 'zipcodebase',
  name: 'Zipcodebase',
  docs: 'https://app.zipcodebase.com/documentation',
  console: 'https://app.zipcodebase.com/dashboard',
  keys: [
    {
      id: 'zipcodebase-api-key',
      title: 'API key',
      names: ['zipcodebase'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['ZIPCODEBASE_API_KEY'],
    },
  ],
};
