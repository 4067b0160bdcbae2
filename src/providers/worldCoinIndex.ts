import type { Provider } from './provider.js';

export const worldCoinIndex: Provider = {
  id: 'worldCoinIndex',
  name: 'WorldCoinIndex',
  docs: 'https://www.worldcoinindex.com/apiservice',
  console: 'https://www.worldcoinindex.com/apiservice',
  keys: [
    {
      id: 'world-coin-index-api-key',
      title: 'API key',
      names: ['worldcoinindex'],
      pattern: /[0-9A-Za-z]{35}/,
      variables: ['WORLDCOININDEX_API_KEY'],
    },
  ],
};
