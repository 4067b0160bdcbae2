import type { Provider } from './provider.js';

export const coinApi: Provider = {
  id: 'coinApi',
  name: 'CoinAPI',
  docs: 'https://docs.coinapi.io/authentication',
  console: 'https://console.coinapi.io/apikeys',
  keys: [
    {
      id: 'coin-api-key',
      title: 'API key',
      names: ['coin_api'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['COINAPI_KEY', 'COIN_API_KEY'],
    },
  ],
};
