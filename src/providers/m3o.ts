import type { Provider } from './provider.js';

export const m3o: Provider = {
  id: 'm3o',
  name: 'M3O',
  docs: 'https://m3o.com/docs',
  console: 'https://m3o.com/account/keys',
  keys: [
    {
      id: 'm3o-api-token',
      title: 'API token',
      names: ['m3o'],
      pattern: /[0-9A-Za-z]{48}/,
      minEntropy: 3.8,
      variables: ['M3O_API_TOKEN'],
    },
  ],
};
