import type { Provider } from './provider.js';

export const zenscrape: Provider = {
  id: 'zenscrape',
  name: 'Zenscrape',
  docs: 'https://app.zenscrape.com/documentation',
  console: 'https://app.zenscrape.com/dashboard',
  keys: [
    {
      id: 'zenscrape-api-key',
      title: 'API key',
      names: ['zenscrape'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['ZENSCRAPE_API_KEY'],
    },
  ],
};
