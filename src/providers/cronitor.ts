import type { Provider } from './provider.js';

export const cronitor: Provider = {
  id: 'cronitor',
  name: 'Cronitor',
  docs: 'https://cronitor.io/docs/api',
  console: 'https://cronitor.io/app/settings/api',
  keys: [
    {
      id: 'cronitor-api-key',
      title: 'API key',
      names: ['cronitor'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['CRONITOR_API_KEY'],
    },
  ],
};
