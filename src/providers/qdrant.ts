import type { Provider } from './provider.js';

export const qdrant: Provider = {
  id: 'qdrant',
  name: 'Qdrant Cloud',
  docs: 'https://qdrant.tech/documentation/cloud/authentication/',
  console: 'https://cloud.qdrant.io/',
  keys: [
    {
      id: 'qdrant-api-key',
      title: 'API key',
      names: ['qdrant'],
      about: /key|tok/i,
      pattern: /eyJ[\w-]{15,60}\.eyJ[\w-]{10,200}\.[\w-]{43}|[\w-]{54}/,
      variables: ['QDRANT_API_KEY'],
    },
  ],
};
