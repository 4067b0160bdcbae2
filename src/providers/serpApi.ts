import type { Provider } from './provider.js';

export const serpApi: Provider = {
  id: 'serpApi',
  name: 'SerpApi',
  docs: 'https://serpapi.com/search-api',
  console: 'https://serpapi.com/manage-api-key',
  keys: [
    {
      id: 'serp-api-api-key',
      title: 'API key',
      names: ['serpapi', 'serp_api'],
      pattern: /[0-9a-f]{64}/i,
      variables: ['SERPAPI_API_KEY', 'SERP_API_KEY'],
    },
  ],
};
