import type { Provider } from './provider.js';

export const ebay: Provider = {
  id: 'ebay',
  name: 'eBay',
  docs: 'https://developer.ebay.com/api-docs/static/creating-edp-account.html',
  console: 'https://developer.ebay.com/my/keys',
  keys: [
    {
      id: 'ebay-client-id',
      title: 'App ID',
      names: ['ebay'],
      pattern: /[A-Za-z][0-9A-Za-z]{0,18}-[0-9A-Za-z]{1,20}-PRD-[0-9a-f]{8,9}-[0-9a-f]{8}/,
      variables: ['EBAY_CLIENT_ID', 'EBAY_APP_ID'],
      identifier: true,
    },
    {
      id: 'ebay-client-secret',
      title: 'Cert ID',
      // Keys of the sandbox begin with SBX; they open nothing.
      anchors: ['PRD-'],
      pattern: /PRD-[0-9a-f]{8,12}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4,8}/,
      variables: ['EBAY_CLIENT_SECRET', 'EBAY_CERT_ID'],
      companions: ['ebay-client-id'],
    },
    {
      id: 'ebay-user-token',
      title: 'user token',
      anchors: ['v^1.1#i^1#'],
      pattern: /v\^1\.1#i\^1#[A-Za-z0-9#^+\/=]{200,3000}/,
      variables: ['EBAY_USER_TOKEN', 'EBAY_AUTH_TOKEN'],
    },
  ],
};
