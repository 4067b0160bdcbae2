import type { Provider } from './provider.js';

export const bing: Provider = {
  id: 'bing',
  name: 'Bing',
  docs: 'https://learn.microsoft.com/en-us/bing/search-apis/bing-web-search/create-bing-search-service-resource',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'bing-search-key',
      title: 'Search subscription key',
      names: ['bing_search', 'bing_sub', 'bing_api', 'bing_key', 'bing_tok', 'bing_web'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['BING_SEARCH_API_KEY', 'BING_SUBSCRIPTION_KEY', 'BING_API_KEY'],
    },
    {
      id: 'bing-maps-key',
      title: 'Maps key',
      names: ['bing_map'],
      pattern: /[\w-]{64}/,
      minEntropy: 4,
      variables: ['BING_MAPS_KEY', 'BING_MAPS_API_KEY'],
    },
  ],
};
