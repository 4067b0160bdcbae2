import type { Provider } from './provider.js';

export const pinecone: Provider = {
  id: 'pinecone',
  name: 'Pinecone',
  docs: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  console: 'https://app.pinecone.io',
  keys: [
    {
      id: 'pinecone-api-key',
      title: 'API key',
      anchors: ['pcsk_'],
      pattern: /pcsk_[0-9A-Za-z]{5,6}_[0-9A-Za-z]{62,64}/,
      variables: ['PINECONE_API_KEY'],
    },
    {
      id: 'pinecone-legacy-key',
      title: 'API key (older form)',
      names: ['pinecone'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['PINECONE_API_KEY'],
    },
  ],
};
