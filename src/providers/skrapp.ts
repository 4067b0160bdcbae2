import type { Provider } from './provider.js';

export const skrapp: Provider = {
  id: 'skrapp',
  name: 'Skrapp',
  docs: 'https://skrapp.io/api',
  console: 'https://www.skrapp.io/account?api',
  keys: [
    {
      id: 'skrapp-api-key',
      title: 'API key',
      names: ['skrapp'],
      pattern: /[0-9A-Za-z]{42}/,
      variables: ['SKRAPP_API_KEY', 'SKRAPP_ACCESS_KEY'],
    },
  ],
};
