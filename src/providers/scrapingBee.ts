import type { Provider } from './provider.js';

export const scrapingBee: Provider = {
  id: 'scrapingBee',
  name: 'ScrapingBee',
  docs: 'https://www.scrapingbee.com/documentation/',
  console: 'https://app.scrapingbee.com/account',
  keys: [
    {
      id: 'scraping-bee-api-key',
      title: 'API key',
      names: ['scrapingbee', 'scraping_bee'],
      pattern: /[0-9A-Z]{80}/,
      variables: ['SCRAPINGBEE_API_KEY'],
    },
  ],
};
