import type { Provider } from './provider.js';

export const vyte: Provider = {
  id: 'vyte',
  name: 'Vyte',
  docs: 'https://docs.vyte.in/',
  console: 'https://www.vyte.in/',
  keys: [
    {
      id: 'vyte-api-key',
      title: 'API key',
      names: ['vyte'],
      pattern: /[0-9a-z]{50}/,
      variables: ['VYTE_API_KEY'],
    },
  ],
};
