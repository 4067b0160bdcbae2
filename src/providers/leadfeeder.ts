import type { Provider } from './provider.js';

export const leadfeeder: Provider = {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  docs: 'https://docs.leadfeeder.com/api/',
  console: 'https://app.leadfeeder.com',
  keys: [
    {
      id: 'leadfeeder-api-token',
      title: 'API token',
      names: ['leadfeeder'],
      pattern: /[0-9A-Za-z-]{43}/,
      minEntropy: 3.5,
      variables: ['LEADFEEDER_API_TOKEN'],
    },
  ],
};
