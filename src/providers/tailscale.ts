import type { Provider } from './provider.js';

export const tailscale: Provider = {
  id: 'tailscale',
  name: 'Tailscale',
  docs: 'https://tailscale.com/kb/1101/api',
  console: 'https://login.tailscale.com/admin/settings/keys',
  keys: [
    {
      id: 'tailscale-auth-key',
      title: 'auth key',
      anchors: ['tskey-auth-'],
      pattern: /tskey-auth-[0-9A-Za-z]{8,20}-[0-9A-Za-z]{16,40}/,
      variables: ['TS_AUTHKEY', 'TAILSCALE_AUTHKEY'],
    },
    {
      id: 'tailscale-api-token',
      title: 'API access token',
      anchors: ['tskey-api-'],
      pattern: /tskey-api-[0-9A-Za-z]{8,20}-[0-9A-Za-z]{16,40}/,
      variables: ['TAILSCALE_API_KEY'],
    },
    {
      id: 'tailscale-client-secret',
      title: 'OAuth client or webhook secret',
      anchors: ['tskey-client-', 'tskey-webhook-', 'tskey-scim-'],
      pattern: /tskey-(?:client|webhook|scim)-[0-9A-Za-z]{8,20}-[0-9A-Za-z]{16,40}/,
      variables: ['TS_OAUTH_SECRET'],
    },
  ],
};
