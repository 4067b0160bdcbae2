import type { Provider } from './provider.js';

export const cloudsmith: Provider = {
  id: 'cloudsmith',
  name: 'Cloudsmith',
  docs: 'https://help.cloudsmith.io/docs/api-key',
  console: 'https://cloudsmith.io/user/settings/api/',
  keys: [
    {
      id: 'cloudsmith-api-key',
      title: 'API key',
      anchors: ['csa_'],
      pattern: /csa_[0-9a-f]{30}[0-9A-Za-z]{6}/,
      minEntropy: 3,
      variables: ['CLOUDSMITH_API_KEY'],
    },
    {
      id: 'cloudsmith-legacy-api-key',
      title: 'API key (older form)',
      names: ['cloudsmith'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['CLOUDSMITH_API_KEY'],
    },
  ],
};
