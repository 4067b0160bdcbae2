import type { Provider } from './provider.js';

export const shotstack: Provider = {
  id: 'shotstack',
  name: 'Shotstack',
  docs: 'https://shotstack.io/docs/guide/getting-started/authentication/',
  console: 'https://dashboard.shotstack.io/keys',
  keys: [
    {
      id: 'shotstack-api-key',
      title: 'API key',
      names: ['shotstack'],
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['SHOTSTACK_API_KEY', 'SHOTSTACK_KEY'],
    },
  ],
};
