import type { Provider } from './provider.js';

export const text2Data: Provider = {
  id: 'text2Data',
  name: 'Text2Data',
  docs: 'https://text2data.com/Integration',
  console: 'https://text2data.com/',
  keys: [
    {
      id: 'text2-data-api-key',
      title: 'API key',
      names: ['text2data'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['TEXT2DATA_API_KEY'],
    },
  ],
};
