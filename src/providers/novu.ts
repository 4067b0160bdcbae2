import type { Provider } from './provider.js';

export const novu: Provider = {
  id: 'novu',
  name: 'Novu',
  docs: 'https://docs.novu.co/api-reference/authentication',
  console: 'https://dashboard.novu.co/api-keys',
  keys: [
    {
      id: 'novu-api-key',
      title: 'API key',
      names: ['novu'],
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['NOVU_API_KEY', 'NOVU_SECRET_KEY'],
    },
  ],
};
