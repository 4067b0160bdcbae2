import type { Provider } from './provider.js';

export const insightly: Provider = {
  id: 'insightly',
  name: 'Insightly',
  docs: 'https://api.insightly.com/v3.1/Help#!/Overview/Authentication',
  console: 'https://crm.na1.insightly.com/Users/UserSettings',
  keys: [
    {
      id: 'insightly-api-key',
      title: 'API key',
      names: ['insightly'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['INSIGHTLY_API_KEY'],
    },
  ],
};
