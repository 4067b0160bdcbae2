import type { Provider } from './provider.js';

export const sheety: Provider = {
  id: 'sheety',
  name: 'Sheety',
  docs: 'https://sheety.co/docs/authentication',
  console: 'https://dashboard.sheety.co/',
  keys: [
    {
      id: 'sheety-bearer-token',
      title: 'bearer token',
      names: ['sheety'],
      pattern: /[0-9a-z]{64}|[0-9a-z]{32}/,
      variables: ['SHEETY_TOKEN', 'SHEETY_BEARER_TOKEN'],
    },
  ],
};
