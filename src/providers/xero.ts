import type { Provider } from './provider.js';

export const xero: Provider = {
  id: 'xero',
  name: 'Xero',
  docs: 'https://developer.xero.com/documentation/guides/oauth2/overview/',
  console: 'https://developer.xero.com/app/manage',
  keys: [
    {
      id: 'xero-client-secret',
      title: 'client secret',
      names: ['xero'],
      about: /sec/i,
      pattern: /[\w-]{48}/,
      variables: ['XERO_CLIENT_SECRET'],
      companions: ['xero-client-id'],
    },
    {
      id: 'xero-client-id',
      title: 'client id',
      names: ['xero'],
      about: /id/i,
      pattern: /[0-9A-F]{32}/,
      variables: ['XERO_CLIENT_ID'],
      identifier: true,
    },
  ],
};
