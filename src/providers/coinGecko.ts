import type { Provider } from './provider.js';

export const coinGecko: Provider = {
  id: 'coinGecko',
  name: 'CoinGecko',
  docs: 'https://docs.coingecko.com/reference/setting-up-your-api-key',
  console: 'https://www.coingecko.com/en/developers/dashboard',
  keys: [
    {
      id: 'coin-gecko-api-key',
      title: 'API key',
      names: ['coin_gecko', 'x_cg_demo', 'x_cg_pro'],
      pattern: /CG-[0-9A-Za-z]{24}/,
      minEntropy: 3.5,
      variables: ['COINGECKO_API_KEY'],
    },
  ],
};
