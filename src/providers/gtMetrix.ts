import type { Provider } from './provider.js';

export const gtMetrix: Provider = {
  id: 'gtMetrix',
  name: 'GTmetrix',
  docs: 'https://gtmetrix.com/api/docs/2.0/#api-authentication',
  console: 'https://gtmetrix.com/dashboard/account',
  keys: [
    {
      id: 'gt-metrix-api-key',
      title: 'API key',
      names: ['gtmetrix'],
      pattern: /[0-9a-f]{32}/,
      variables: ['GTMETRIX_API_KEY', 'GTMETRIX_KEY'],
    },
  ],
};
