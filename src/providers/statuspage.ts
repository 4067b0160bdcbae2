import type { Provider } from './provider.js';

export const statuspage: Provider = {
  id: 'statuspage',
  name: 'Statuspage',
  docs: 'https://developer.statuspage.io/#section/Authentication',
  console: 'https://manage.statuspage.io/',
  keys: [
    {
      id: 'statuspage-api-key',
      title: 'API key',
      names: ['statuspage', 'status_page'],
      about: /key|tok|api|auth/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}/i,
      variables: ['STATUSPAGE_API_KEY', 'STATUSPAGE_TOKEN'],
    },
  ],
};
