import type { Provider } from './provider.js';

export const builderIo: Provider = {
  id: 'builderIo',
  name: 'Builder.io',
  docs: 'https://www.builder.io/c/docs/using-your-api-key',
  console: 'https://builder.io/account/space',
  keys: [
    {
      id: 'builder-io-private-key',
      title: 'private key',
      anchors: ['bpk-'],
      pattern: /bpk-[0-9a-f]{32}/,
      variables: ['BUILDER_PRIVATE_KEY', 'BUILDER_IO_PRIVATE_KEY'],
    },
  ],
};
