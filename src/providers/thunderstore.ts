import type { Provider } from './provider.js';

export const thunderstore: Provider = {
  id: 'thunderstore',
  name: 'Thunderstore',
  docs: 'https://thunderstore.io/api/docs/',
  console: 'https://thunderstore.io/settings/teams/',
  keys: [
    {
      id: 'thunderstore-api-token',
      title: 'service account token',
      anchors: ['tss_'],
      pattern: /tss_[0-9A-Za-z_-]{32}/,
      minEntropy: 3.8,
      variables: ['THUNDERSTORE_TOKEN', 'TCLI_AUTH_TOKEN'],
    },
  ],
};
