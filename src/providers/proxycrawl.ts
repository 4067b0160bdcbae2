import type { Provider } from './provider.js';

export const proxycrawl: Provider = {
  id: 'proxycrawl',
  name: 'Crawlbase (ProxyCrawl)',
  docs: 'https://crawlbase.com/docs/crawling-api/',
  console: 'https://crawlbase.com/dashboard/account/docs',
  keys: [
    {
      id: 'proxycrawl-token',
      title: 'token',
      names: ['proxycrawl', 'crawlbase'],
      pattern: /[0-9A-Za-z_-]{22}/,
      minEntropy: 3.3,
      variables: ['PROXYCRAWL_TOKEN', 'CRAWLBASE_TOKEN'],
    },
  ],
};
