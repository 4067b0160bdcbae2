import type { Provider } from './provider.js';

export const detectify: Provider = {
  id: 'detectify',
  name: 'Detectify',
  docs: 'https://developer.detectify.com/',
  console: 'https://detectify.com/dashboard/team/api',
  keys: [
    {
      id: 'detectify-api-key',
      title: 'API key',
      names: ['detectify'],
      about: /key|tok|api/i,
      pattern: /[0-9a-f]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DETECTIFY_API_KEY'],
    },
  ],
};
