import type { Provider } from './provider.js';

export const shortcut: Provider = {
  id: 'shortcut',
  name: 'Shortcut',
  docs: 'https://developer.shortcut.com/api/rest/v3',
  console: 'https://app.shortcut.com/settings/account/api-tokens',
  keys: [
    {
      id: 'shortcut-api-token',
      title: 'API token',
      names: ['shortcut', 'clubhouse'],
      about: /tok|api|key/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SHORTCUT_API_TOKEN', 'CLUBHOUSE_API_TOKEN'],
    },
  ],
};
