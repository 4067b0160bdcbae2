import type { Provider } from './provider.js';

export const vouchery: Provider = {
  id: 'vouchery',
  name: 'Vouchery',
  docs: 'https://docs.vouchery.io/',
  console: 'https://admin.vouchery.app/',
  keys: [
    {
      id: 'vouchery-api-token',
      title: 'API token',
      names: ['vouchery'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['VOUCHERY_API_TOKEN', 'VOUCHERY_TOKEN'],
    },
  ],
};
