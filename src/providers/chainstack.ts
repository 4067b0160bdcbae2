import type { Provider } from './provider.js';

export const chainstack: Provider = {
  id: 'chainstack',
  name: 'Chainstack',
  docs: 'https://docs.chainstack.com/reference/platform-api-getting-started',
  console: 'https://console.chainstack.com/user/settings/api-keys',
  keys: [
    {
      id: 'chainstack-api-key',
      title: 'platform API key',
      names: ['chainstack'],
      pattern: /[0-9A-Za-z]{8}\.[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['CHAINSTACK_API_KEY'],
    },
    {
      id: 'chainstack-node-key',
      title: 'node key in an endpoint',
      anchors: ['p2pify.com/'],
      pattern: /p2pify\.com\/(?<key>[0-9a-f]{32})/,
      variables: ['CHAINSTACK_ENDPOINT'],
    },
  ],
};
