import type { Provider } from './provider.js';

export const helius: Provider = {
  id: 'helius',
  name: 'Helius',
  docs: 'https://www.helius.dev/docs/api-reference/authentication',
  console: 'https://dashboard.helius.dev/api-keys',
  keys: [
    {
      id: 'helius-api-key',
      title: 'API key',
      names: ['helius'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['HELIUS_API_KEY'],
    },
  ],
};
