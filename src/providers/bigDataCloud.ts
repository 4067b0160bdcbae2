import type { Provider } from './provider.js';

export const bigDataCloud: Provider = {
  id: 'bigDataCloud',
  name: 'BigDataCloud',
  docs: 'https://www.bigdatacloud.com/docs/api',
  console: 'https://www.bigdatacloud.com/account',
  keys: [
    {
      id: 'big-data-cloud-api-key',
      title: 'API key',
      anchors: ['bdc_'],
      pattern: /bdc_[0-9a-f]{32}/,
      variables: ['BIGDATACLOUD_API_KEY'],
    },
    {
      id: 'big-data-cloud-legacy-api-key',
      title: 'API key (older form)',
      names: ['big_data_cloud'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['BIGDATACLOUD_API_KEY'],
    },
  ],
};
