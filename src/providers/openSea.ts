import type { Provider } from './provider.js';

export const openSea: Provider = {
  id: 'openSea',
  name: 'OpenSea',
  docs: 'https://docs.opensea.io/reference/api-keys',
  console: 'https://opensea.io/settings/developer',
  keys: [
    {
      id: 'open-sea-api-key',
      title: 'API key',
      names: ['open_sea'],
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['OPENSEA_API_KEY'],
    },
  ],
};
