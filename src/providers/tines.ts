import type { Provider } from './provider.js';

export const tines: Provider = {
  id: 'tines',
  name: 'Tines',
  docs: 'https://www.tines.com/docs/actions/types/webhook/',
  console: 'https://login.tines.com/',
  keys: [
    {
      id: 'tines-webhook',
      title: 'webhook',
      anchors: ['.tines.com/webhook/', '.tines.io/webhook/'],
      reach: 69,
      pattern: /https:\/\/[0-9a-z-]{3,60}\.tines\.(?:com|io)\/webhook\/[0-9a-z]{32}\/[0-9a-z]{32}/,
      variables: ['TINES_WEBHOOK_URL'],
    },
  ],
};
