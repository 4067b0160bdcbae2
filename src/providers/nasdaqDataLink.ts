import type { Provider } from './provider.js';

export const nasdaqDataLink: Provider = {
  id: 'nasdaqDataLink',
  name: 'Nasdaq Data Link',
  docs: 'https://docs.data.nasdaq.com/docs/getting-started',
  console: 'https://data.nasdaq.com/account/profile',
  keys: [
    {
      id: 'nasdaq-data-link-api-key',
      title: 'API key',
      names: ['nasdaq', 'quandl'],
      about: /api|key|tok|secret/i,
      pattern: /[\w-]{20}/,
      minEntropy: 3.3,
      variables: ['NASDAQ_DATA_LINK_API_KEY', 'QUANDL_API_KEY'],
    },
  ],
};
