import type { Provider } from './provider.js';

export const voyageAi: Provider = {
  id: 'voyageAi',
  name: 'Voyage AI',
  docs: 'https://docs.voyageai.com/docs/api-key-and-installation',
  console: 'https://dashboard.voyageai.com/organization/api-keys',
  keys: [
    {
      id: 'voyage-ai-api-key',
      title: 'API key',
      names: ['voyage'],
      pattern: /(?:pa|al)-[\w-]{40,50}/,
      variables: ['VOYAGE_API_KEY', 'VOYAGEAI_API_KEY'],
    },
  ],
};
