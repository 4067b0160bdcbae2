import type { Provider } from './provider.js';

export const jina: Provider = {
  id: 'jina',
  name: 'Jina AI',
  docs: 'https://jina.ai/api-dashboard/',
  console: 'https://jina.ai/api-dashboard/key-manager',
  keys: [
    {
      id: 'jina-api-key',
      title: 'API key',
      anchors: ['jina_'],
      pattern: /jina_[0-9a-f]{32}[\w-]{28}/,
      variables: ['JINA_API_KEY'],
    },
  ],
};
