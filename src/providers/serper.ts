import type { Provider } from './provider.js';

export const serper: Provider = {
  id: 'serper',
  name: 'Serper',
  docs: 'https://serper.dev/',
  console: 'https://serper.dev/api-key',
  keys: [
    {
      id: 'serper-api-key',
      title: 'API key',
      names: ['serper'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['SERPER_API_KEY'],
    },
  ],
};
