import type { Provider } from './provider.js';

export const cloudplan: Provider = {
  id: 'cloudplan',
  name: 'Cloudplan',
  docs: 'https://cloudplan.net/api',
  keys: [
    {
      id: 'cloudplan-api-key',
      title: 'API key',
      names: ['cloudplan'],
      pattern: /[0-9A-Z-]{32}/,
      minEntropy: 3.3,
      variables: ['CLOUDPLAN_API_KEY'],
    },
  ],
};
