import type { Provider } from './provider.js';

export const upCloud: Provider = {
  id: 'upCloud',
  name: 'UpCloud',
  docs: 'https://upcloud.com/docs/guides/getting-started-upcloud-api/',
  console: 'https://hub.upcloud.com/account/api-tokens',
  keys: [
    {
      id: 'up-cloud-api-token',
      title: 'API token',
      anchors: ['ucat_'],
      pattern: /ucat_[0-9A-Z]{26}/,
      variables: ['UPCLOUD_TOKEN', 'UPCLOUD_API_TOKEN'],
    },
  ],
};
