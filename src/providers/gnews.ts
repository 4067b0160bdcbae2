import type { Provider } from './provider.js';

export const gnews: Provider = {
  id: 'gnews',
  name: 'GNews',
  docs: 'https://gnews.io/docs/v4#authentication',
  console: 'https://gnews.io/dashboard',
  keys: [
    {
      id: 'gnews-api-key',
      title: 'API key',
      names: ['gnews'],
      pattern: /[0-9a-z]{32}/,
      variables: ['GNEWS_API_KEY'],
    },
  ],
};
