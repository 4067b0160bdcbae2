import type { Provider } from './provider.js';

export const nimble: Provider = {
  id: 'nimble',
  name: 'Nimble',
  docs: 'https://nimble.readthedocs.io/en/latest/',
  console: 'https://app.nimble.com',
  keys: [
    {
      id: 'nimble-api-key',
      title: 'API key',
      names: ['nimble'],
      pattern: /[0-9A-Za-z]{30}/,
      minEntropy: 3.8,
      variables: ['NIMBLE_API_KEY'],
    },
  ],
};
