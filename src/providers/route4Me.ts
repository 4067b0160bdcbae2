import type { Provider } from './provider.js';

export const route4Me: Provider = {
  id: 'route4Me',
  name: 'Route4Me',
  docs: 'https://route4me.io/docs/',
  console: 'https://route4me.com/',
  keys: [
    {
      id: 'route4-me-api-key',
      title: 'API key',
      names: ['route4me'],
      pattern: /[0-9A-Z]{32}/,
      variables: ['ROUTE4ME_API_KEY'],
    },
  ],
};
