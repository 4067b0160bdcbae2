import type { Provider } from './provider.js';

export const mite: Provider = {
  id: 'mite',
  name: 'mite',
  docs: 'https://mite.de/en/api/index.html',
  keys: [
    {
      id: 'mite-api-key',
      title: 'API key',
      names: ['mite_api', 'mite_key', 'mite_token', 'mite_secret'],
      pattern: /[0-9a-z]{16}/,
      minEntropy: 2.7,
      variables: ['MITE_API_KEY'],
    },
  ],
};
