import type { Provider } from './provider.js';

export const cursor: Provider = {
  id: 'cursor',
  name: 'Cursor',
  docs: 'https://docs.cursor.com/en/account/teams/admin-api',
  keys: [
    {
      id: 'cursor-api-key',
      title: 'API key',
      anchors: ['key_'],
      pattern: /key_[0-9a-f]{64}/,
      variables: ['CURSOR_API_KEY'],
    },
  ],
};
