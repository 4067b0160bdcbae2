import type { Provider } from './provider.js';

export const telnyx: Provider = {
  id: 'telnyx',
  name: 'Telnyx',
  docs: 'https://developers.telnyx.com/development/api-fundamentals/authentication',
  console: 'https://portal.telnyx.com/#/api-keys',
  keys: [
    {
      id: 'telnyx-api-key',
      title: 'API key',
      anchors: ['KEY01'],
      pattern: /KEY01[0-9A-F]{30}_[0-9A-Za-z]{22}/,
      variables: ['TELNYX_API_KEY'],
    },
    {
      id: 'telnyx-older-key',
      title: 'API key (older form)',
      names: ['telnyx'],
      pattern: /KEY[\w-]{55}/,
      variables: ['TELNYX_API_KEY'],
    },
  ],
};
