import type { Provider } from './provider.js';

export const glassnode: Provider = {
  id: 'glassnode',
  name: 'Glassnode',
  docs: 'https://docs.glassnode.com/basic-api/api-key',
  console: 'https://studio.glassnode.com/settings/api',
  keys: [
    {
      id: 'glassnode-api-key',
      title: 'API key',
      names: ['glassnode'],
      pattern: /[0-9A-Za-z]{27}/,
      minEntropy: 3.3,
      variables: ['GLASSNODE_API_KEY'],
    },
  ],
};
