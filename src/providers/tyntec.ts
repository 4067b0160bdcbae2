import type { Provider } from './provider.js';

export const tyntec: Provider = {
  id: 'tyntec',
  name: 'tyntec',
  docs: 'https://api.tyntec.com/reference/',
  console: 'https://my.tyntec.com/api-settings',
  keys: [
    {
      id: 'tyntec-api-key',
      title: 'API key',
      names: ['tyntec'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['TYNTEC_API_KEY'],
    },
  ],
};
