import type { Provider } from './provider.js';

export const wistia: Provider = {
  id: 'wistia',
  name: 'Wistia',
  docs: 'https://docs.wistia.com/reference/getting-started-with-the-data-api',
  console: 'https://my.wistia.com/',
  keys: [
    {
      id: 'wistia-api-token',
      title: 'API token',
      names: ['wistia'],
      about: /tok|key|pass|api/i,
      pattern: /[0-9a-f]{64}|[0-9a-f]{40}/i,
      variables: ['WISTIA_API_TOKEN', 'WISTIA_API_PASSWORD'],
    },
  ],
};
