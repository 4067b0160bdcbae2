import type { Provider } from './provider.js';

export const klipfolio: Provider = {
  id: 'klipfolio',
  name: 'Klipfolio',
  docs: 'https://apidocs.klipfolio.com/docs/authentication',
  console: 'https://app.klipfolio.com',
  keys: [
    {
      id: 'klipfolio-api-key',
      title: 'API key',
      names: ['klipfolio'],
      pattern: /[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['KLIPFOLIO_API_KEY'],
    },
  ],
};
