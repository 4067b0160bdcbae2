import type { Provider } from './provider.js';

export const tencentCloud: Provider = {
  id: 'tencentCloud',
  name: 'Tencent Cloud',
  docs: 'https://cloud.tencent.com/document/product/598/40488',
  console: 'https://console.cloud.tencent.com/cam/capi',
  keys: [
    {
      id: 'tencent-cloud-secret-key',
      title: 'secret key',
      names: ['tencent', 'qcloud'],
      about: /key|sec/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['TENCENTCLOUD_SECRET_KEY', 'TENCENT_SECRET_KEY', 'QCLOUD_SECRET_KEY'],
      companions: ['tencent-cloud-secret-id'],
    },
    {
      id: 'tencent-cloud-secret-id',
      title: 'secret id',
      anchors: ['AKID'],
      pattern: /AKID[0-9A-Za-z]{32}/,
      variables: ['TENCENTCLOUD_SECRET_ID', 'TENCENT_SECRET_ID'],
    },
  ],
};
