import type { Provider } from './provider.js';

export const hypixel: Provider = {
  id: 'hypixel',
  name: 'Hypixel',
  docs: 'https://api.hypixel.net/',
  console: 'https://developer.hypixel.net/dashboard',
  keys: [
    {
      id: 'hypixel-api-key',
      title: 'API key',
      names: ['hypixel'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['HYPIXEL_API_KEY', 'HYPIXEL_KEY'],
    },
  ],
};
