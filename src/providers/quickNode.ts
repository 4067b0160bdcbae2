import type { Provider } from './provider.js';

export const quickNode: Provider = {
  id: 'quickNode',
  name: 'QuickNode',
  docs: 'https://www.quicknode.com/docs/console-api/getting-started',
  console: 'https://dashboard.quicknode.com/api-keys',
  keys: [
    {
      id: 'quick-node-api-key',
      title: 'API key',
      anchors: ['QN_'],
      pattern: /QN_[0-9a-f]{32}/,
      variables: ['QUICKNODE_API_KEY', 'QN_API_KEY'],
    },
  ],
};
