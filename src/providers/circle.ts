import type { Provider } from './provider.js';

export const circle: Provider = {
  id: 'circle',
  name: 'Circle',
  docs: 'https://developers.circle.com/w3s/circle-developer-account',
  console: 'https://console.circle.com/api-keys',
  keys: [
    {
      id: 'circle-api-key',
      title: 'API key',
      anchors: ['TEST_API_KEY:', 'LIVE_API_KEY:', 'SAND_API_KEY:'],
      pattern: /(?:TEST|LIVE|SAND)_API_KEY:[0-9a-f]{32}:[0-9a-f]{32}/,
      variables: ['CIRCLE_API_KEY'],
    },
  ],
};
