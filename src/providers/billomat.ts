import type { Provider } from './provider.js';

export const billomat: Provider = {
  id: 'billomat',
  name: 'Billomat',
  docs: 'https://www.billomat.com/en/api/basics/authentication/',
  keys: [
    {
      id: 'billomat-api-key',
      title: 'API key',
      names: ['billomat'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['BILLOMAT_API_KEY'],
    },
  ],
};
