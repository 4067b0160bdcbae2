import type { Provider } from './provider.js';

export const zoho: Provider = {
  id: 'zoho',
  name: 'Zoho',
  docs: 'https://www.zoho.com/accounts/protocol/oauth.html',
  console: 'https://api-console.zoho.com/',
  keys: [
    {
      id: 'zoho-oauth-token',
      title: 'OAuth access or refresh token',
      anchors: ['1000.'],
      pattern: /1000\.[0-9a-f]{32}\.[0-9a-f]{32}/,
      variables: ['ZOHO_REFRESH_TOKEN', 'ZOHO_ACCESS_TOKEN'],
      companions: ['zoho-client-id'],
    },
    {
      id: 'zoho-client-secret',
      title: 'client secret',
      names: ['zoho'],
      about: /sec/i,
      pattern: /[0-9a-f]{42}/i,
      variables: ['ZOHO_CLIENT_SECRET'],
      companions: ['zoho-client-id'],
    },
    {
      id: 'zoho-client-id',
      title: 'client id',
      anchors: ['1000.'],
      pattern: /1000\.[0-9A-Z]{30,35}/,
      variables: ['ZOHO_CLIENT_ID'],
      identifier: true,
    },
  ],
};
