import type { Provider } from './provider.js';

export const convier: Provider = {
  id: 'convier',
  name: 'Convier',
  docs: 'https://convier.me',
  keys: [
    {
      id: 'convier-api-token',
      title: 'API token',
      names: ['convier'],
      pattern: /[0-9]{2}\|[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['CONVIER_API_TOKEN'],
    },
  ],
};
