import type { Provider } from './provider.js';

export const flespi: Provider = {
  id: 'flespi',
  name: 'flespi',
  docs: 'https://flespi.com/kb/tokens-access-keys-to-flespi-platform',
  console: 'https://flespi.io/#/panel/list/tokens',
  keys: [
    {
      id: 'flespi-token',
      title: 'token',
      names: ['flespi'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['FLESPI_TOKEN'],
    },
  ],
};
