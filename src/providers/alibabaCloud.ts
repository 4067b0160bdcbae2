import type { Provider } from './provider.js';

export const alibabaCloud: Provider = {
  id: 'alibabaCloud',
  name: 'Alibaba Cloud',
  docs: 'https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair',
  console: 'https://ram.console.aliyun.com/manage/ak',
  keys: [
    {
      id: 'alibaba-cloud-access-key-id',
      title: 'access key id',
      anchors: ['LTAI'],
      pattern: /LTAI[0-9A-Za-z]{16,20}/,
      minEntropy: 3.3,
      variables: ['ALIBABA_CLOUD_ACCESS_KEY_ID'],
    },
  ],
};
