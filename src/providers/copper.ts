import type { Provider } from './provider.js';

export const copper: Provider = {
  id: 'copper',
  name: 'Copper',
  docs: 'https://developer.copper.com/introduction/authentication.html',
  console: 'https://app.copper.com',
  keys: [
    {
      id: 'copper-api-key',
      title: 'API key',
      names: ['copper_api', 'copper_key', 'copper_tok', 'copper_crm', 'x_pw_accesstoken', 'prosper_works'],
      pattern: /[0-9a-z]{32}/i,
      variables: ['COPPER_API_KEY', 'COPPER_TOKEN'],
    },
  ],
};
