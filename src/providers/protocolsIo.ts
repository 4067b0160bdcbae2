import type { Provider } from './provider.js';

export const protocolsIo: Provider = {
  id: 'protocolsIo',
  name: 'protocols.io',
  docs: 'https://apidoc.protocols.io/',
  console: 'https://www.protocols.io/developers',
  keys: [
    {
      id: 'protocols-io-access-token',
      title: 'access token',
      names: ['protocols_io', 'protocols_api', 'protocols_key', 'protocols_token', 'protocols_secret'],
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['PROTOCOLS_IO_TOKEN', 'PROTOCOLSIO_ACCESS_TOKEN'],
    },
  ],
};
