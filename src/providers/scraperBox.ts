import type { Provider } from './provider.js';

export const scraperBox: Provider = {
  id: 'scraperBox',
  name: 'ScraperBox',
  docs: 'https://scraperbox.com/docs',
  console: 'https://scraperbox.com/dashboard',
  keys: [
    {
      id: 'scraper-box-api-token',
      title: 'API token',
      names: ['scraperbox', 'scraper_box'],
      pattern: /[0-9A-Z]{32}/,
      variables: ['SCRAPERBOX_API_TOKEN', 'SCRAPERBOX_API_KEY'],
    },
  ],
};
