import type { Provider } from './provider.js';

export const bitfinex: Provider = {
  id: 'bitfinex',
  name: 'Bitfinex',
  docs: 'https://docs.bitfinex.com/docs/rest-auth',
  console: 'https://setting.bitfinex.com/api',
  keys: [
    {
      id: 'bitfinex-api-secret',
      title: 'API secret',
      names: ['bitfinex', 'bfx'],
      about: /sec|pass|priv/i,
      pattern: /[\w-]{43}/,
      minEntropy: 3.3,
      variables: ['BITFINEX_API_SECRET', 'BITFINEX_SECRET', 'BFX_API_SECRET'],
      companions: ['bitfinex-api-key'],
    },
    {
      id: 'bitfinex-api-key',
      title: 'API key',
      names: ['bitfinex', 'bfx'],
      about: /api[ _.-]?key|bitfinex[ _.-]?key|bfx[ _.-]?key|access|_id/i,
      pattern: /[\w-]{43}/,
      minEntropy: 3.3,
      variables: ['BITFINEX_API_KEY', 'BITFINEX_KEY', 'BFX_API_KEY'],
      identifier: true,
    },
  ],
};
