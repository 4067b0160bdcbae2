import type { Provider } from './provider.js';

export const meaningCloud: Provider = {
  id: 'meaningCloud',
  name: 'MeaningCloud',
  docs: 'https://www.meaningcloud.com/developer/documentation',
  console: 'https://www.meaningcloud.com/developer/account/subscriptions',
  keys: [
    {
      id: 'meaning-cloud-license-key',
      title: 'license key',
      names: ['meaning_cloud'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MEANINGCLOUD_KEY', 'MEANINGCLOUD_API_KEY'],
    },
  ],
};
