import type { Provider } from './provider.js';

export const cexIo: Provider = {
  id: 'cexIo',
  name: 'CEX.IO',
  docs: 'https://trade.cex.io/docs/',
  console: 'https://trade.cex.io/account/api',
  keys: [
    {
      id: 'cex-io-api-secret',
      title: 'API secret',
      names: ['cex_io'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{24,27}/,
      minEntropy: 3.3,
      variables: ['CEXIO_API_SECRET', 'CEX_IO_SECRET'],
      companions: ['cex-io-api-key'],
    },
    {
      id: 'cex-io-api-key',
      title: 'API key',
      names: ['cex_io'],
      about: /key/i,
      pattern: /[0-9A-Za-z]{24,27}/,
      minEntropy: 3.3,
      variables: ['CEXIO_API_KEY', 'CEX_IO_API_KEY'],
      identifier: true,
    },
  ],
};
