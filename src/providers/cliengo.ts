import type { Provider } from './provider.js';

export const cliengo: Provider = {
  id: 'cliengo',
  name: 'Cliengo',
  docs: 'https://developers.cliengo.com/docs',
  keys: [
    {
      id: 'cliengo-api-key',
      title: 'API key',
      names: ['cliengo'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CLIENGO_API_KEY'],
    },
  ],
};
