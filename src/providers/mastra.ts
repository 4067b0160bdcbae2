import type { Provider } from './provider.js';

export const mastra: Provider = {
  id: 'mastra',
  name: 'Mastra',
  docs: 'https://mastra.ai/docs',
  console: 'https://cloud.mastra.ai',
  keys: [
    {
      id: 'mastra-access-token',
      title: 'access token',
      anchors: ['msk_'],
      pattern: /msk_[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['MASTRA_API_TOKEN', 'MASTRA_ACCESS_TOKEN'],
    },
  ],
};
