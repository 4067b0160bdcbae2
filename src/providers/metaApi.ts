import type { Provider } from './provider.js';

export const metaApi: Provider = {
  id: 'metaApi',
  name: 'MetaApi',
  docs: 'https://metaapi.cloud/docs/client/authentication/',
  console: 'https://app.metaapi.cloud/token',
  keys: [
    {
      id: 'meta-api-token',
      title: 'API token',
      names: ['meta_api'],
      pattern: /(?:[0-9a-f]{64}|eyJ[\w-]{10,200}\.eyJ[\w-]{20,900}\.[\w-]{40,700})/,
      minEntropy: 3,
      variables: ['METAAPI_TOKEN'],
    },
  ],
};
