import type { Provider } from './provider.js';

export const scrapeOwl: Provider = {
  id: 'scrapeOwl',
  name: 'ScrapeOwl',
  docs: 'https://scrapeowl.com/docs',
  console: 'https://app.scrapeowl.com/',
  keys: [
    {
      id: 'scrape-owl-api-key',
      title: 'API key',
      names: ['scrapeowl', 'scrape_owl'],
      pattern: /[0-9a-z]{30}/,
      variables: ['SCRAPEOWL_API_KEY'],
    },
  ],
};
