import type { Provider } from './provider.js';

export const etherscan: Provider = {
  id: 'etherscan',
  name: 'Etherscan',
  docs: 'https://docs.etherscan.io/getting-an-api-key',
  console: 'https://etherscan.io/myapikey',
  keys: [
    {
      id: 'etherscan-api-key',
      title: 'API key',
      names: ['etherscan'],
      pattern: /[0-9A-Z]{34}/,
      minEntropy: 3.3,
      variables: ['ETHERSCAN_API_KEY', 'ETHERSCAN_KEY'],
    },
  ],
};
