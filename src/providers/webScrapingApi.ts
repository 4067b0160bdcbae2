import type { Provider } from './provider.js';

export const webScrapingApi: Provider = {
  id: 'webScrapingApi',
  name: 'WebScrapingAPI',
  docs: 'https://docs.webscrapingapi.com/',
  console: 'https://dashboard.webscrapingapi.com/',
  keys: [
    {
      id: 'web-scraping-api-api-key',
      title: 'API key',
      names: ['webscraping', 'web_scraping'],
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['WEBSCRAPINGAPI_KEY', 'WEBSCRAPING_API_KEY'],
    },
  ],
};
