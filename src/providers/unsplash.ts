import type { Provider } from './provider.js';

export const unsplash: Provider = {
  id: 'unsplash',
  name: 'Unsplash',
  docs: 'https://unsplash.com/documentation#authorization',
  console: 'https://unsplash.com/oauth/applications',
  keys: [
    {
      id: 'unsplash-access-key',
      title: 'access or secret key',
      names: ['unsplash'],
      pattern: /[\w-]{43}/,
      variables: ['UNSPLASH_ACCESS_KEY', 'UNSPLASH_SECRET_KEY', 'UNSPLASH_CLIENT_ID'],
    },
  ],
};
