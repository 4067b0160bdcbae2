import type { Provider } from './provider.js';

export const fastForex: Provider = {
  id: 'fastForex',
  name: 'fastFOREX',
  docs: 'https://fastforex.readme.io/reference/introduction',
  console: 'https://console.fastforex.io/api-keys/list',
  keys: [
    {
      id: 'fast-forex-api-key',
      title: 'API key',
      names: ['fastforex', 'fast_forex'],
      pattern: /[0-9a-z]{10}-[0-9a-z]{10}-[0-9a-z]{6}/,
      variables: ['FASTFOREX_API_KEY'],
    },
  ],
};
