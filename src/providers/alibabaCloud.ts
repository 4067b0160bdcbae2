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
      variables: ['ALIBABA_CLOUD_ACCESS_KEY_ID', 'ALIYUN_ACCESS_KEY_ID'],
    },
    {
      id: 'alibaba-cloud-access-key-secret',
      title: 'access key secret',
      names: ['alibaba', 'aliyun', 'ali_cloud', 'access_key_secret', 'oss_access_key', 'oss_sec'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{30}/,
      minEntropy: 3.5,
      variables: ['ALIBABA_CLOUD_ACCESS_KEY_SECRET', 'ALIYUN_ACCESS_KEY_SECRET'],
      companions: ['alibaba-cloud-access-key-id'],
    },
    {
      id: 'alibaba-cloud-sts-access-key-id',
      title: 'access key id of a session',
      anchors: ['STS.N', 'STS.L', 'STS.F'],
      pattern: /STS\.[NLF][0-9A-Za-z]{19,29}/,
      minEntropy: 3.3,
      variables: ['ALIBABA_CLOUD_ACCESS_KEY_ID'],
    },
    {
      id: 'alibaba-cloud-sts-access-key-secret',
      title: 'access key secret of a session',
      names: ['alibaba', 'aliyun', 'ali_cloud', 'access_key_secret'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{35,46}/,
      minEntropy: 3.8,
      variables: ['ALIBABA_CLOUD_ACCESS_KEY_SECRET'],
      companions: ['alibaba-cloud-sts-access-key-id', 'alibaba-cloud-sts-security-token'],
    },
    {
      id: 'alibaba-cloud-sts-security-token',
      title: 'security token of a session',
      names: ['alibaba', 'aliyun', 'ali_cloud'],
      pattern: /CAIS[A-Za-z0-9+\/]{40,1500}={0,2}/,
      minEntropy: 4,
      variables: ['ALIBABA_CLOUD_SECURITY_TOKEN'],
    },
  ],
};
