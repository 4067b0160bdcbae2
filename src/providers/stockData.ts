import type { Provider } from './provider.js';

export const stockData: Provider = {
  id: 'stockData',
  name: 'StockData',
  docs: 'https://www.stockdata.org/documentation',
  console: 'https://www.stockdata.org/dashboard',
  keys: [
    {
      id: 'stock-data-api-token',
      title: 'API token',
      names: ['stockdata', 'stock_data'],
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['STOCKDATA_API_TOKEN'],
    },
  ],
};
