import type { Provider } from './provider.js';

export const zyte: Provider = {
  id: 'zyte',
  name: 'Zyte',
  docs: 'https://docs.zyte.com/zyte-api/usage/reference.html',
  console: 'https://app.zyte.com/o/zyte-api/api-access',
  keys: [
    {
      id: 'zyte-api-key',
      title: 'API key',
      names: ['zyte', 'scrapinghub', 'crawlera', 'shub'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['ZYTE_API_KEY', 'SHUB_APIKEY', 'SCRAPINGHUB_API_KEY'],
    },
  ],
};
