import type { Provider } from './provider.js';

export const mem0: Provider = {
  id: 'mem0',
  name: 'Mem0',
  docs: 'https://docs.mem0.ai/api-reference',
  console: 'https://app.mem0.ai/dashboard/api-keys',
  keys: [
    {
      id: 'mem0-api-key',
      title: 'API key',
      anchors: ['m0-'],
      pattern: /m0-[0-9A-Za-z]{28,48}/,
      minEntropy: 3.8,
      variables: ['MEM0_API_KEY'],
    },
  ],
};
