import type { Provider } from './provider.js';

export const bunnyNet: Provider = {
  id: 'bunnyNet',
  name: 'bunny.net',
  docs: 'https://docs.bunny.net/reference/bunnynet-api-overview',
  console: 'https://dash.bunny.net/account/api-key',
  keys: [
    {
      id: 'bunny-net-api-key',
      title: 'account or library API key',
      names: ['bunny_api', 'bunny_net', 'bunny_cdn', 'bunny_access', 'bunny_key', 'bunny_tok', 'bunny_account', 'bunny_stream'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})?/i,
      variables: ['BUNNY_API_KEY', 'BUNNYNET_API_KEY'],
    },
    {
      id: 'bunny-net-storage-password',
      title: 'storage zone password',
      names: ['bunny_storage', 'bunny_net', 'bunny_cdn', 'bunny_api'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}-[0-9a-f]{4}-[0-9a-f]{4}/i,
      variables: ['BUNNY_STORAGE_PASSWORD', 'BUNNY_STORAGE_API_KEY'],
    },
  ],
};
