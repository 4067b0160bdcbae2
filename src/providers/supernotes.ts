import type { Provider } from './provider.js';

export const supernotes: Provider = {
  id: 'supernotes',
  name: 'Supernotes',
  docs: 'https://api.supernotes.app/',
  console: 'https://my.supernotes.app/',
  keys: [
    {
      id: 'supernotes-api-key',
      title: 'API key',
      names: ['supernotes'],
      pattern: /[\w-]{43}/,
      variables: ['SUPERNOTES_API_KEY'],
    },
  ],
};
