import type { Provider } from './provider.js';

export const gcNotify: Provider = {
  id: 'gcNotify',
  name: 'GC Notify',
  docs: 'https://documentation.notification.canada.ca/en/start.html',
  console: 'https://notification.canada.ca/',
  keys: [
    {
      id: 'gc-notify-api-key',
      title: 'API key',
      anchors: ['gcntfy-'],
      pattern: /gcntfy-[\w-]{1,80}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['NOTIFY_API_KEY', 'GC_NOTIFY_API_KEY'],
    },
  ],
};
