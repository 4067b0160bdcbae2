import type { Provider } from './provider.js';

export const coinMarketCap: Provider = {
  id: 'coinMarketCap',
  name: 'CoinMarketCap',
  docs: 'https://coinmarketcap.com/api/documentation/v1/',
  console: 'https://pro.coinmarketcap.com/account',
  keys: [
    {
      id: 'coin-market-cap-api-key',
      title: 'API key',
      names: ['coin_market_cap', 'cmc_pro', 'cmc_api', 'cmc_key'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CMC_PRO_API_KEY', 'COINMARKETCAP_API_KEY', 'CMC_API_KEY'],
    },
  ],
};
