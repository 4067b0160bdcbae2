import type { Provider } from './provider.js';

export const vatlayer: Provider = {
  id: 'vatlayer',
  name: 'vatlayer',
  docs: 'https://vatlayer.com/documentation',
  console: 'https://vatlayer.com/dashboard',
  keys: [
    {
      id: 'vatlayer-access-key',
      title: 'access key',
      names: ['vatlayer'],
      pattern: /[0-9a-z]{32}/,
      variables: ['VATLAYER_ACCESS_KEY', 'VATLAYER_API_KEY'],
    },
  ],
};
