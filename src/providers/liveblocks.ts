import type { Provider } from './provider.js';

export const liveblocks: Provider = {
  id: 'liveblocks',
  name: 'Liveblocks',
  docs: 'https://liveblocks.io/docs/api-reference/rest-api-endpoints#Authentication',
  console: 'https://liveblocks.io/dashboard',
  keys: [
    {
      id: 'liveblocks-secret-key',
      title: 'secret key',
      anchors: ['sk_dev_', 'sk_prod_'],
      pattern: /sk_(?:dev|prod)_[\w-]{64}/,
      minEntropy: 3.8,
      variables: ['LIVEBLOCKS_SECRET_KEY'],
    },
    {
      id: 'liveblocks-public-key',
      title: 'public key',
      anchors: ['pk_dev_', 'pk_prod_'],
      pattern: /pk_(?:dev|prod)_[\w-]{64}/,
      minEntropy: 3.8,
      variables: ['LIVEBLOCKS_PUBLIC_KEY'],
      public: true,
    },
  ],
};
