import type { Provider } from './provider.js';

export const ideogram: Provider = {
  id: 'ideogram',
  name: 'Ideogram',
  docs: 'https://developer.ideogram.ai/ideogram-api/api-setup',
  console: 'https://ideogram.ai/manage-api',
  keys: [
    {
      id: 'ideogram-api-key',
      title: 'API key',
      names: ['ideogram'],
      pattern: /[\w-]{80,100}/,
      minEntropy: 4,
      variables: ['IDEOGRAM_API_KEY'],
    },
  ],
};
