import type { Provider } from './provider.js';

export const tremendous: Provider = {
  id: 'tremendous',
  name: 'Tremendous',
  docs: 'https://developers.tremendous.com/docs/authentication',
  console: 'https://app.tremendous.com/settings/developers',
  keys: [
    {
      id: 'tremendous-api-key',
      title: 'API key',
      names: ['tremendous'],
      pattern: /(?:TEST|PROD)_[\w-]{43}/,
      variables: ['TREMENDOUS_API_KEY', 'TREMENDOUS_ACCESS_TOKEN'],
    },
  ],
};
