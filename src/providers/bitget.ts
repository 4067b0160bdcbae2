import type { Provider } from './provider.js';

export const bitget: Provider = {
  id: 'bitget',
  name: 'Bitget',
  docs: 'https://www.bitget.com/api-doc/common/intro',
  console: 'https://www.bitget.com/account/newapi',
  keys: [
    {
      id: 'bitget-secret-key',
      title: 'secret key',
      names: ['bitget'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['BITGET_SECRET_KEY', 'BITGET_API_SECRET'],
      companions: ['bitget-api-key'],
    },
    {
      id: 'bitget-api-key',
      title: 'API key',
      anchors: ['bg_'],
      pattern: /bg_[0-9a-f]{32}/,
      variables: ['BITGET_API_KEY'],
      identifier: true,
    },
  ],
};
