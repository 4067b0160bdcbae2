import type { Provider } from './provider.js';

export const beSnappy: Provider = {
  id: 'beSnappy',
  name: 'Snappy',
  docs: 'https://github.com/BeSnappy/api-docs',
  keys: [
    {
      id: 'be-snappy-api-key',
      title: 'API key',
      names: ['besnappy'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['BESNAPPY_API_KEY'],
    },
  ],
};
