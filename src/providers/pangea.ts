import type { Provider } from './provider.js';

export const pangea: Provider = {
  id: 'pangea',
  name: 'Pangea',
  docs: 'https://pangea.cloud/docs/admin-guide/tokens',
  console: 'https://console.pangea.cloud',
  keys: [
    {
      id: 'pangea-token',
      title: 'service token',
      anchors: ['pts_'],
      pattern: /pts_[0-9a-z]{26,32}/,
      minEntropy: 3.5,
      variables: ['PANGEA_TOKEN'],
    },
  ],
};
