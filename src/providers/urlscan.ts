import type { Provider } from './provider.js';

export const urlscan: Provider = {
  id: 'urlscan',
  name: 'urlscan.io',
  docs: 'https://urlscan.io/docs/api/',
  console: 'https://urlscan.io/user/profile/',
  keys: [
    {
      id: 'urlscan-api-key',
      title: 'API key',
      names: ['urlscan', 'url_scan'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{32}/i,
      variables: ['URLSCAN_API_KEY'],
    },
  ],
};
