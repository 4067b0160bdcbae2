import type { Provider } from './provider.js';

export const web3Storage: Provider = {
  id: 'web3Storage',
  name: 'web3.storage',
  docs: 'https://web3.storage/docs/',
  console: 'https://console.web3.storage/',
  keys: [
    {
      id: 'web3-storage-api-token',
      title: 'API token',
      names: ['web3_storage', 'web3storage'],
      pattern: /eyJ[\w-]{15,60}\.eyJ[\w-]{100,300}\.[\w-]{43}/,
      variables: ['WEB3_STORAGE_TOKEN', 'WEB3STORAGE_TOKEN'],
    },
  ],
};
