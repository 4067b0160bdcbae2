import type { Provider } from './provider.js';

export const phantomBuster: Provider = {
  id: 'phantomBuster',
  name: 'PhantomBuster',
  docs: 'https://hub.phantombuster.com/docs/api',
  console: 'https://phantombuster.com/workspace-settings',
  keys: [
    {
      id: 'phantom-buster-api-key',
      title: 'API key',
      names: ['phantom_buster'],
      pattern: /[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['PHANTOMBUSTER_API_KEY'],
    },
  ],
};
