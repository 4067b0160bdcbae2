import type { Provider } from './provider.js';

export const trueNas: Provider = {
  id: 'trueNas',
  name: 'TrueNAS',
  docs: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
  keys: [
    {
      id: 'true-nas-api-key',
      title: 'API key',
      names: ['truenas', 'true_nas'],
      pattern: /[0-9]{1,4}-[0-9A-Za-z]{64}/,
      variables: ['TRUENAS_API_KEY', 'TRUENAS_TOKEN'],
    },
  ],
};
