import type { Provider } from './provider.js';

export const directus: Provider = {
  id: 'directus',
  name: 'Directus',
  docs: 'https://docs.directus.io/reference/authentication.html',
  keys: [
    {
      id: 'directus-static-token',
      title: 'static token',
      names: ['directus'],
      about: /tok|api/i,
      pattern: /[\w-]{32}/,
      minEntropy: 3.8,
      variables: ['DIRECTUS_TOKEN', 'DIRECTUS_STATIC_TOKEN'],
    },
  ],
};
