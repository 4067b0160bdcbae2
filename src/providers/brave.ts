import type { Provider } from './provider.js';

export const brave: Provider = {
  id: 'brave',
  name: 'Brave Search',
  docs: 'https://api-dashboard.search.brave.com/app/documentation/web-search/get-started',
  console: 'https://api-dashboard.search.brave.com/app/keys',
  keys: [
    {
      id: 'brave-api-key',
      title: 'API key',
      names: ['brave', 'x_subscription_token'],
      pattern: /BSA[\w-]{28}/,
      minEntropy: 3.8,
      variables: ['BRAVE_SEARCH_API_KEY', 'BRAVE_API_KEY'],
    },
  ],
};
