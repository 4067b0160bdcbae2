import type { Provider } from './provider.js';

export const nftPort: Provider = {
  id: 'nftPort',
  name: 'NFTPort',
  docs: 'https://docs.nftport.xyz/',
  console: 'https://dashboard.nftport.xyz',
  keys: [
    {
      id: 'nft-port-api-key',
      title: 'API key',
      names: ['nft_port'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      variables: ['NFTPORT_API_KEY'],
    },
  ],
};
