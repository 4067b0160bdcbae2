import type { Provider } from './provider.js';

export const chroma: Provider = {
  id: 'chroma',
  name: 'Chroma Cloud',
  docs: 'https://docs.trychroma.com/cloud/getting-started',
  console: 'https://www.trychroma.com',
  keys: [
    {
      id: 'chroma-api-key',
      title: 'API key',
      names: ['chroma'],
      pattern: /ck-[0-9A-Za-z]{43,44}/,
      minEntropy: 4,
      variables: ['CHROMA_API_KEY', 'CHROMA_CLOUD_API_KEY'],
    },
  ],
};
