import type { Provider } from './provider.js';

export const blockProtocol: Provider = {
  id: 'blockProtocol',
  name: 'Block Protocol',
  docs: 'https://blockprotocol.org/docs/hub/api',
  console: 'https://blockprotocol.org/account/api',
  keys: [
    {
      id: 'block-protocol-api-key',
      title: 'API key',
      anchors: ['b10ck5.'],
      pattern: /b10ck5\.[0-9A-Za-z]{32}\.[0-9A-Za-z]{36}/,
      variables: ['BLOCK_PROTOCOL_API_KEY'],
    },
  ],
};
