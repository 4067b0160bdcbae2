import type { Provider } from './provider.js';

export const codequiry: Provider = {
  id: 'codequiry',
  name: 'Codequiry',
  docs: 'https://codequiry.com/usage/api',
  keys: [
    {
      id: 'codequiry-api-key',
      title: 'API key',
      names: ['codequiry'],
      pattern: /[0-9A-Za-z-]{64}/,
      minEntropy: 3.5,
      variables: ['CODEQUIRY_API_KEY'],
    },
  ],
};
