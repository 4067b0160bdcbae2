import type { Provider } from './provider.js';

export const huawei: Provider = {
  id: 'huawei',
  name: 'Huawei',
  docs: 'https://support.huaweicloud.com/intl/en-us/usermanual-ca/ca_01_0003.html',
  console: 'https://console-intl.huaweicloud.com/iam/#/mine/accessKey',
  keys: [
    {
      id: 'huawei-access-key-id',
      title: 'Cloud access key id',
      names: ['huawei', 'hwcloud', 'hw_access', 'hwc'],
      pattern: /[0-9A-Z]{20}/,
      minEntropy: 3,
      variables: ['HUAWEICLOUD_SDK_AK', 'HW_ACCESS_KEY', 'HUAWEI_ACCESS_KEY'],
      identifier: true,
    },
    {
      id: 'huawei-secret-access-key',
      title: 'Cloud secret access key',
      names: ['huawei', 'hwcloud', 'hw_secret', 'hwc'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['HUAWEICLOUD_SDK_SK', 'HW_SECRET_KEY', 'HUAWEI_SECRET_KEY'],
      companions: ['huawei-access-key-id'],
    },
    {
      id: 'huawei-app-id',
      title: 'app id',
      names: ['huawei'],
      about: /(?:client|app|application|account)[_. -]?id/i,
      pattern: /1[0-9]{8}/,
      minEntropy: 1.2,
      variables: ['HUAWEI_APP_ID', 'HUAWEI_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'huawei-client-secret',
      title: 'app client secret',
      names: ['huawei'],
      pattern: /[0-9a-f]{64}/,
      variables: ['HUAWEI_CLIENT_SECRET', 'HUAWEI_APP_SECRET'],
      companions: ['huawei-app-id'],
    },
  ],
};
