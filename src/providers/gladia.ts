import type { Provider } from './provider.js';

export const gladia: Provider = {
  id: 'gladia',
  name: 'Gladia',
  docs: 'https://docs.gladia.io/api-reference/authentication',
  console: 'https://app.gladia.io/',
  keys: [
    {
      id: 'gladia-api-key',
      title: 'API key',
      names: ['gladia'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['GLADIA_API_KEY'],
    },
  ],
};
