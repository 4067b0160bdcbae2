import type { Provider } from './provider.js';

export const scrapingAnt: Provider = {
  id: 'scrapingAnt',
  name: 'ScrapingAnt',
  docs: 'https://docs.scrapingant.com/',
  console: 'https://app.scrapingant.com/',
  keys: [
    {
      id: 'scraping-ant-api-key',
      title: 'API key',
      names: ['scrapingant', 'scraping_ant'],
      pattern: /[0-9a-z]{32}/,
      variables: ['SCRAPINGANT_API_KEY'],
    },
  ],
};
