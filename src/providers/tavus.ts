import type { Provider } from './provider.js';

export const tavus: Provider = {
  id: 'tavus',
  name: 'Tavus',
  docs: 'https://docs.tavus.io/sections/guides/api-key-guide',
  console: 'https://platform.tavus.io/dev/api-keys',
  keys: [
    {
      id: 'tavus-api-key',
      title: 'API key',
      names: ['tavus'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['TAVUS_API_KEY'],
    },
  ],
};
