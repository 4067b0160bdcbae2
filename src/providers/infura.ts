import type { Provider } from './provider.js';

export const infura: Provider = {
  id: 'infura',
  name: 'Infura',
  docs: 'https://docs.metamask.io/services/how-to/secure-an-api/',
  console: 'https://app.infura.io/',
  keys: [
    {
      id: 'infura-url-key',
      title: 'API key in an address',
      anchors: ['infura.io/v3/', 'infura.io/ws/v3/'],
      pattern: /infura\.io\/(?:ws\/)?v3\/(?<key>[0-9a-f]{32})/,
      variables: ['INFURA_URL', 'INFURA_API_KEY'],
    },
    {
      id: 'infura-api-key',
      title: 'API key or secret',
      names: ['infura'],
      pattern: /[0-9a-f]{32}/,
      variables: ['INFURA_API_KEY', 'INFURA_PROJECT_ID', 'INFURA_KEY'],
    },
    {
      id: 'infura-api-secret',
      title: 'API key secret',
      names: ['infura'],
      about: /secret/i,
      pattern: /[A-Za-z0-9+\/]{54}/,
      minEntropy: 4,
      variables: ['INFURA_API_KEY_SECRET', 'INFURA_SECRET'],
      companions: ['infura-api-key'],
    },
  ],
};
