import type { Provider } from './provider.js';

export const shipday: Provider = {
  id: 'shipday',
  name: 'Shipday',
  docs: 'https://docs.shipday.com/reference/authentication',
  console: 'https://dispatch.shipday.com/',
  keys: [
    {
      id: 'shipday-api-key',
      title: 'API key',
      names: ['shipday'],
      pattern: /[0-9A-Za-z.]{11}[0-9A-Za-z]{20}/,
      variables: ['SHIPDAY_API_KEY'],
    },
  ],
};
