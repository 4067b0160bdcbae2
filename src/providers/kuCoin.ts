import type { Provider } from './provider.js';

export const kuCoin: Provider = {
  id: 'kuCoin',
  name: 'KuCoin',
  docs: 'https://www.kucoin.com/docs-new/authentication',
  console: 'https://www.kucoin.com/account/api',
  keys: [
    {
      id: 'ku-coin-api-key',
      title: 'API key',
      names: ['ku_coin'],
      pattern: /[0-9a-f]{24}/,
      variables: ['KUCOIN_API_KEY'],
    },
    {
      id: 'ku-coin-api-secret',
      title: 'API secret',
      names: ['ku_coin'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['KUCOIN_API_SECRET'],
      companions: ['ku-coin-api-key'],
    },
  ],
};
