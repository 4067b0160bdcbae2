import type { Provider } from './provider.js';

export const definedNetworking: Provider = {
  id: 'definedNetworking',
  name: 'Defined Networking',
  docs: 'https://docs.defined.net/guides/automating-host-creation/',
  console: 'https://admin.defined.net/settings/api-keys',
  keys: [
    {
      id: 'defined-networking-api-key',
      title: 'API key',
      anchors: ['dnkey-'],
      pattern: /dnkey-[A-Z2-7]{26}-[A-Z2-7]{52}/,
      variables: ['DEFINED_API_KEY', 'DEFINED_NET_API_KEY'],
    },
  ],
};
