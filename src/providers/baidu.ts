import type { Provider } from './provider.js';

export const baidu: Provider = {
  id: 'baidu',
  name: 'Baidu AI Cloud',
  docs: 'https://cloud.baidu.com/doc/Reference/s/9jwvz2egb',
  console: 'https://console.bce.baidu.com/iam/#/iam/accesslist',
  keys: [
    {
      id: 'baidu-api-key',
      title: 'API key',
      anchors: ['bce-v3/ALTAK-'],
      pattern: /bce-v3\/ALTAK-[0-9A-Za-z]{21}\/[0-9a-f]{40}/,
      variables: ['QIANFAN_API_KEY', 'BAIDU_API_KEY'],
    },
    {
      id: 'baidu-secret-key',
      title: 'secret key',
      names: ['baidu', 'qianfan'],
      about: /sec|_sk/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['BAIDU_SECRET_KEY', 'QIANFAN_SK', 'QIANFAN_SECRET_KEY'],
      companions: ['baidu-access-key-id', 'baidu-app-key'],
    },
    {
      id: 'baidu-access-key-id',
      title: 'access key id',
      names: ['baidu', 'qianfan', 'baiduyun', 'bce'],
      about: /access|_ak/i,
      pattern: /ALTAK[0-9A-Za-z]{21}|[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['BAIDU_ACCESS_KEY', 'QIANFAN_ACCESS_KEY'],
      identifier: true,
    },
    {
      id: 'baidu-app-key',
      title: 'application key',
      names: ['baidu', 'qianfan'],
      about: /api|ak|key|client/i,
      pattern: /[0-9A-Za-z]{24}/,
      minEntropy: 3.5,
      variables: ['BAIDU_API_KEY', 'QIANFAN_AK'],
      identifier: true,
    },
  ],
};
