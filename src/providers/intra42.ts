import type { Provider } from './provider.js';

export const intra42: Provider = {
  id: 'intra42',
  name: '42 Intra',
  docs: 'https://api.intra.42.fr/apidoc/guides/getting_started',
  console: 'https://profile.intra.42.fr/oauth/applications',
  keys: [
    {
      id: 'intra42-client-secret',
      title: 'application secret',
      anchors: ['s-s4t2ud-', 's-s4t2af-'],
      pattern: /s-s4t2(?:ud|af)-[0-9a-f]{64}/,
      variables: ['FORTY_TWO_CLIENT_SECRET'],
    },
  ],
};
