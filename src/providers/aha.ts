import type { Provider } from './provider.js';

export const aha: Provider = {
  id: 'aha',
  name: 'Aha!',
  docs: 'https://www.aha.io/api',
  keys: [
    {
      id: 'aha-api-key',
      title: 'API key',
      names: ['aha_io', 'aha_api', 'aha_key', 'aha_tok'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['AHA_API_KEY', 'AHA_TOKEN'],
    },
  ],
};
