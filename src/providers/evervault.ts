import type { Provider } from './provider.js';

export const evervault: Provider = {
  id: 'evervault',
  name: 'Evervault',
  docs: 'https://docs.evervault.com/',
  console: 'https://app.evervault.com/',
  keys: [
    {
      id: 'evervault-api-key',
      title: 'API key',
      anchors: ['ev:key:1:'],
      pattern: /ev:key:1:[0-9A-Za-z]{40,80}:[A-Za-z0-9+\/]{6}:[A-Za-z0-9+\/]{6}/,
      variables: ['EVERVAULT_API_KEY', 'EV_API_KEY'],
    },
  ],
};
