import type { Provider } from './provider.js';

export const coinbase: Provider = {
  id: 'coinbase',
  name: 'Coinbase',
  docs: 'https://docs.cdp.coinbase.com/get-started/docs/cdp-api-keys',
  console: 'https://portal.cdp.coinbase.com/access/api',
  keys: [
    {
      id: 'coinbase-api-key-secret',
      title: 'API key secret',
      names: ['coinbase', 'cdp_api'],
      pattern: /[A-Za-z0-9+\/]{86}==/,
      minEntropy: 4.5,
      variables: ['CDP_API_KEY_SECRET', 'COINBASE_API_SECRET'],
      companions: ['coinbase-api-key-name'],
    },
    {
      id: 'coinbase-wallet-secret',
      title: 'wallet or exchange secret',
      names: ['coinbase'],
      pattern: /[A-Za-z0-9+\/-]{64}|[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['COINBASE_SECRET', 'COINBASE_API_SECRET'],
    },
    {
      id: 'coinbase-api-key-name',
      title: 'API key name',
      anchors: ['/apiKeys/'],
      reach: 50,
      pattern: /organizations\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\/apiKeys\/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['COINBASE_API_KEY_NAME', 'CDP_API_KEY_NAME'],
      identifier: true,
    },
  ],
};
