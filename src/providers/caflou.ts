import type { Provider } from './provider.js';

export const caflou: Provider = {
  id: 'caflou',
  name: 'Caflou',
  docs: 'https://www.caflou.com/api',
  keys: [
    {
      id: 'caflou-api-key',
      title: 'API key',
      names: ['caflou'],
      pattern: /eyJ[\w-]{10,40}\.[\w-]{20,120}\.[\w-]{43}/,
      variables: ['CAFLOU_API_KEY', 'CAFLOU_TOKEN'],
    },
  ],
};
