import type { Provider } from './provider.js';

export const meilisearch: Provider = {
  id: 'meilisearch',
  name: 'Meilisearch',
  docs: 'https://www.meilisearch.com/docs/reference/api/keys',
  console: 'https://cloud.meilisearch.com',
  keys: [
    {
      id: 'meilisearch-api-key',
      title: 'API key',
      names: ['meili'],
      pattern: /[0-9a-f]{64}/,
      minEntropy: 3,
      variables: ['MEILISEARCH_API_KEY', 'MEILI_API_KEY'],
    },
  ],
};
