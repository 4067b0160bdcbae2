import type { Provider } from './provider.js';

export const scraperApi: Provider = {
  id: 'scraperApi',
  name: 'ScraperAPI',
  docs: 'https://docs.scraperapi.com/',
  console: 'https://dashboard.scraperapi.com/',
  keys: [
    {
      id: 'scraper-api-api-key',
      title: 'API key',
      names: ['scraperapi', 'scraper_api'],
      pattern: /[0-9a-z]{32}/,
      variables: ['SCRAPERAPI_KEY', 'SCRAPER_API_KEY'],
    },
  ],
};
