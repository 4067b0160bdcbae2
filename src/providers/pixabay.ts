import type { Provider } from './provider.js';

export const pixabay: Provider = {
  id: 'pixabay',
  name: 'Pixabay',
  docs: 'https://pixabay.com/api/docs/',
  console: 'https://pixabay.com/api/docs/',
  keys: [
    {
      id: 'pixabay-api-key',
      title: 'API key',
      names: ['pixabay'],
      pattern: /(?:[0-9]{7,8}-[0-9a-z]{25}|[0-9a-z-]{34})/,
      minEntropy: 3,
      variables: ['PIXABAY_API_KEY', 'PIXABAY_KEY'],
    },
  ],
};
