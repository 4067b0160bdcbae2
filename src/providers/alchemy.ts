import type { Provider } from './provider.js';

export const alchemy: Provider = {
  id: 'alchemy',
  name: 'Alchemy',
  docs: 'https://www.alchemy.com/docs/how-to-create-access-keys',
  console: 'https://dashboard.alchemy.com/apps',
  keys: [
    {
      id: 'alchemy-auth-token',
      title: 'token',
      anchors: ['alcht_'],
      pattern: /alcht_[0-9A-Za-z]{30}/,
      variables: ['ALCHEMY_AUTH_TOKEN'],
    },
    {
      id: 'alchemy-api-key',
      title: 'API key',
      names: ['alchemy_api', 'alchemy_key'],
      pattern: /[\w-]{32}/,
      minEntropy: 3.8,
      variables: ['ALCHEMY_API_KEY', 'ALCHEMY_KEY'],
    },
    {
      id: 'alchemy-endpoint-key',
      title: 'API key in an endpoint',
      anchors: ['alchemy.com/v2/', 'alchemyapi.io/v2/'],
      pattern: /alchemy(?:\.com|api\.io)\/v2\/(?<key>[\w-]{32})/,
      minEntropy: 3.5,
      variables: ['ALCHEMY_URL'],
    },
  ],
};
