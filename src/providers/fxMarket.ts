import type { Provider } from './provider.js';

export const fxMarket: Provider = {
  id: 'fxMarket',
  name: 'FXMarketAPI',
  docs: 'https://fxmarketapi.com/documentation',
  console: 'https://fxmarketapi.com/dashboard',
  keys: [
    {
      id: 'fx-market-api-key',
      title: 'API key',
      names: ['fxmarket'],
      pattern: /[\w-]{20}/,
      minEntropy: 3,
      variables: ['FXMARKETAPI_KEY', 'FXMARKET_API_KEY'],
    },
  ],
};
