import type { Provider } from './provider.js';

export const salesCookie: Provider = {
  id: 'salesCookie',
  name: 'Sales Cookie',
  docs: 'https://salescookie.com/app/documentation/',
  console: 'https://salescookie.com/',
  keys: [
    {
      id: 'sales-cookie-api-key',
      title: 'API key',
      names: ['salescookie', 'sales_cookie'],
      pattern: /[0-9A-Za-z_]{32}/,
      variables: ['SALESCOOKIE_API_KEY'],
    },
  ],
};
