import type { Provider } from './provider.js';

export const rawg: Provider = {
  id: 'rawg',
  name: 'RAWG',
  docs: 'https://rawg.io/apidocs',
  console: 'https://rawg.io/apidocs',
  keys: [
    {
      id: 'rawg-api-key',
      title: 'API key',
      names: ['rawg'],
      pattern: /[0-9a-z]{32}/,
      variables: ['RAWG_API_KEY'],
    },
  ],
};
