import type { Provider } from './provider.js';

export const blackfire: Provider = {
  id: 'blackfire',
  name: 'Blackfire',
  docs: 'https://docs.blackfire.io/up-and-running/configuration/',
  console: 'https://app.blackfire.io/my/settings/credentials',
  keys: [
    {
      id: 'blackfire-token',
      title: 'client or server token',
      names: ['blackfire'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['BLACKFIRE_CLIENT_TOKEN', 'BLACKFIRE_SERVER_TOKEN'],
      companions: ['blackfire-id'],
    },
    {
      id: 'blackfire-id',
      title: 'client or server id',
      names: ['blackfire'],
      about: /id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['BLACKFIRE_CLIENT_ID', 'BLACKFIRE_SERVER_ID'],
      identifier: true,
    },
  ],
};
