import type { Provider } from './provider.js';

export const tinybird: Provider = {
  id: 'tinybird',
  name: 'Tinybird',
  docs: 'https://www.tinybird.co/docs/api-reference#authentication',
  console: 'https://cloud.tinybird.co/',
  keys: [
    {
      id: 'tinybird-token',
      title: 'auth token',
      anchors: ['p.eyJ1IjogI'],
      pattern: /p\.eyJ1IjogI[\w-]{100,220}\.[\w-]{43}/,
      variables: ['TINYBIRD_TOKEN', 'TB_TOKEN', 'TINYBIRD_ADMIN_TOKEN'],
    },
  ],
};
