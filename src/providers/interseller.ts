import type { Provider } from './provider.js';

export const interseller: Provider = {
  id: 'interseller',
  name: 'Interseller',
  docs: 'https://interseller.readme.io/reference/authentication',
  keys: [
    {
      id: 'interseller-api-key',
      title: 'API key',
      names: ['interseller'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['INTERSELLER_API_KEY'],
    },
  ],
};
