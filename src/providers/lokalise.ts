import type { Provider } from './provider.js';

export const lokalise: Provider = {
  id: 'lokalise',
  name: 'Lokalise',
  docs: 'https://developers.lokalise.com/docs/how-to-authenticate',
  console: 'https://app.lokalise.com/profile#apitokens',
  keys: [
    {
      id: 'lokalise-api-token',
      title: 'API token',
      names: ['lokalise'],
      pattern: /[0-9a-z]{40}/,
      minEntropy: 3,
      variables: ['LOKALISE_API_TOKEN', 'LOKALISE_TOKEN'],
    },
  ],
};
