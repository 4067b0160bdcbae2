import type { Provider } from './provider.js';

export const roaring: Provider = {
  id: 'roaring',
  name: 'Roaring',
  docs: 'https://developer.roaring.io/',
  console: 'https://app.roaring.io/',
  keys: [
    {
      id: 'roaring-client-credential',
      title: 'client id or secret',
      names: ['roaring'],
      pattern: /[\w-]{28}/,
      minEntropy: 3.3,
      variables: ['ROARING_CLIENT_SECRET', 'ROARING_CLIENT_ID'],
    },
  ],
};
