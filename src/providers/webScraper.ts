import type { Provider } from './provider.js';

export const webScraper: Provider = {
  id: 'webScraper',
  name: 'Web Scraper',
  docs: 'https://webscraper.io/documentation/web-scraper-cloud/api',
  console: 'https://cloud.webscraper.io/api',
  keys: [
    {
      id: 'web-scraper-api-token',
      title: 'API token',
      names: ['webscraper', 'web_scraper'],
      pattern: /[0-9A-Za-z]{60}/,
      variables: ['WEBSCRAPER_API_TOKEN', 'WEBSCRAPER_API_KEY'],
    },
  ],
};
