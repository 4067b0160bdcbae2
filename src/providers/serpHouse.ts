import type { Provider } from './provider.js';

export const serpHouse: Provider = {
  id: 'serpHouse',
  name: 'SERPHouse',
  docs: 'https://docs.serphouse.com/',
  console: 'https://app.serphouse.com/',
  keys: [
    {
      id: 'serp-house-api-token',
      title: 'API token',
      names: ['serphouse', 'serp_house'],
      pattern: /[0-9A-Za-z]{60}/,
      variables: ['SERPHOUSE_API_TOKEN', 'SERPHOUSE_API_KEY'],
    },
  ],
};
