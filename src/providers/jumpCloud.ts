import type { Provider } from './provider.js';

export const jumpCloud: Provider = {
  id: 'jumpCloud',
  name: 'JumpCloud',
  docs: 'https://jumpcloud.com/support/jumpcloud-apis1',
  console: 'https://console.jumpcloud.com',
  keys: [
    {
      id: 'jump-cloud-api-key',
      title: 'API key',
      names: ['jump_cloud'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3,
      variables: ['JUMPCLOUD_API_KEY'],
    },
    {
      id: 'jump-cloud-admin-key',
      title: 'API key (newer form)',
      anchors: ['jca_'],
      pattern: /jca_[0-9A-Za-z]{36}/,
      variables: ['JUMPCLOUD_API_KEY'],
    },
  ],
};
