import type { Provider } from './provider.js';

export const temporal: Provider = {
  id: 'temporal',
  name: 'Temporal Cloud',
  docs: 'https://docs.temporal.io/cloud/api-keys',
  console: 'https://cloud.temporal.io/',
  keys: [
    {
      id: 'temporal-api-key',
      title: 'API key',
      names: ['temporal'],
      pattern: /eyJhbGciOiJFUzI1NiIs[\w-]{10,80}\.eyJ[\w-]{80,500}\.[\w-]{40,120}/,
      variables: ['TEMPORAL_API_KEY', 'TEMPORAL_CLOUD_API_KEY'],
    },
  ],
};
