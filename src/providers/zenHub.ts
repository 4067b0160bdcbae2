import type { Provider } from './provider.js';

export const zenHub: Provider = {
  id: 'zenHub',
  name: 'ZenHub',
  docs: 'https://developers.zenhub.com/',
  console: 'https://app.zenhub.com/settings/tokens',
  keys: [
    {
      id: 'zen-hub-api-token',
      title: 'API token',
      names: ['zenhub'],
      pattern: /zh_[0-9a-f]{64}|[0-9a-f]{96,136}/i,
      variables: ['ZENHUB_API_TOKEN', 'ZENHUB_TOKEN', 'ZENHUB_API_KEY'],
    },
  ],
};
