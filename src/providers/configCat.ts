import type { Provider } from './provider.js';

export const configCat: Provider = {
  id: 'configCat',
  name: 'ConfigCat',
  docs: 'https://configcat.com/docs/advanced/public-api/',
  console: 'https://app.configcat.com/sdkkey',
  keys: [
    {
      id: 'config-cat-sdk-key',
      title: 'SDK key',
      names: ['config_cat'],
      pattern: /(?:configcat-sdk-1\/)?[\w-]{22}\/[\w-]{22}/,
      minEntropy: 3.8,
      variables: ['CONFIGCAT_SDK_KEY', 'CONFIGCAT_KEY'],
    },
  ],
};
