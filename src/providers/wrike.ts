import type { Provider } from './provider.js';

export const wrike: Provider = {
  id: 'wrike',
  name: 'Wrike',
  docs: 'https://developers.wrike.com/oauth-20-authorization/',
  console: 'https://www.wrike.com/frontend/apps/index.html#api',
  keys: [
    {
      id: 'wrike-permanent-token',
      title: 'permanent access token',
      anchors: ['eyJ0dCI6InAi'],
      pattern: /eyJ0dCI6InAi[\w-]{20,80}\.[\w-]{100,400}\.[\w-]{43}/,
      variables: ['WRIKE_ACCESS_TOKEN', 'WRIKE_TOKEN'],
    },
  ],
};
