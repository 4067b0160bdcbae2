import type { Provider } from './provider.js';

export const tefter: Provider = {
  id: 'tefter',
  name: 'Tefter',
  docs: 'https://docs.tefter.io/',
  console: 'https://www.tefter.io/',
  keys: [
    {
      id: 'tefter-api-token',
      title: 'API token',
      names: ['tefter'],
      pattern: /[0-9A-Za-z]{20}/,
      variables: ['TEFTER_API_TOKEN'],
    },
  ],
};
