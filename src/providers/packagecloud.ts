import type { Provider } from './provider.js';

export const packagecloud: Provider = {
  id: 'packagecloud',
  name: 'packagecloud',
  docs: 'https://packagecloud.io/docs/api#authentication',
  console: 'https://packagecloud.io/api_token',
  keys: [
    {
      id: 'packagecloud-api-token',
      title: 'API token',
      names: ['package_cloud'],
      pattern: /[0-9a-f]{48}/,
      minEntropy: 3,
      variables: ['PACKAGECLOUD_TOKEN'],
    },
  ],
};
