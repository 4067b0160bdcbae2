import type { Provider } from './provider.js';

export const scrapestack: Provider = {
  id: 'scrapestack',
  name: 'scrapestack',
  docs: 'https://scrapestack.com/documentation',
  console: 'https://scrapestack.com/dashboard',
  keys: [
    {
      id: 'scrapestack-access-key',
      title: 'access key',
      names: ['scrapestack', 'scrape_stack'],
      pattern: /[0-9a-z]{32}/,
      variables: ['SCRAPESTACK_ACCESS_KEY', 'SCRAPESTACK_API_KEY'],
    },
  ],
};
