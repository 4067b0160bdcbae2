import type { Provider } from './provider.js';

export const trueNas: Provider = {
  id: 'trueNas',
  name: 'TrueNAS',
  docs: 'https://www.truenas.com/docs/scale/toptoolbar/managingapikeys/',
  keys: [
    {
      id: 'true-nas-login-call',
      title: 'API key in a login call',
      anchors: ['login_with_api_key'],
      pattern: /login_with_api_key["'\\]{1,2},\s{0,20}["'\\]{1,2}params["'\\]{1,2}\s{0,4}:\s{0,4}\[\s{0,20}["'\\]{1,2}(?<key>[0-9]{1,4}-[0-9A-Za-z]{64})/,
      variables: ['TRUENAS_API_KEY'],
    },
    {
      id: 'true-nas-api-key',
      title: 'API key',
      names: ['truenas', 'true_nas'],
      pattern: /[0-9]{1,4}-[0-9A-Za-z]{64}/,
      variables: ['TRUENAS_API_KEY', 'TRUENAS_TOKEN'],
    },
  ],
};
