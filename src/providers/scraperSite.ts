import type { Provider } from './provider.js';

export const scraperSite: Provider = {
  id: 'scraperSite',
  name: 'Scraper.site',
  docs: 'https://scraper.site/',
  console: 'https://scraper.site/',
  keys: [
    {
      id: 'scraper-site-api-key',
      title: 'API key',
      names: ['scrapersite', 'scraper_site'],
      pattern: /[0-9A-Za-z]{45}/,
      variables: ['SCRAPERSITE_API_KEY'],
    },
  ],
};
