import type { Provider } from './provider.js';

export const kylas: Provider = {
  id: 'kylas',
  name: 'Kylas',
  docs: 'https://support.kylas.io/portal/en/kb/articles/api-key',
  console: 'https://app.kylas.io',
  keys: [
    {
      id: 'kylas-api-key',
      title: 'API key',
      names: ['kylas'],
      pattern: /[0-9a-z-]{36}(?::[0-9]{1,8})?/,
      minEntropy: 3,
      variables: ['KYLAS_API_KEY'],
    },
  ],
};
