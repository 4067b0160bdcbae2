import type { Provider } from './provider.js';

export const fetchRss: Provider = {
  id: 'fetchRss',
  name: 'FetchRSS',
  docs: 'https://fetchrss.com/developers',
  console: 'https://fetchrss.com/settings/api',
  keys: [
    {
      id: 'fetch-rss-api-key',
      title: 'API key',
      names: ['fetchrss'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['FETCHRSS_API_KEY', 'FETCHRSS_AUTH'],
    },
  ],
};
