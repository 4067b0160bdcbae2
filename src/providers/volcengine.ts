import type { Provider } from './provider.js';

export const volcengine: Provider = {
  id: 'volcengine',
  name: 'Volcengine',
  docs: 'https://www.volcengine.com/docs/6291/65568',
  console: 'https://console.volcengine.com/iam/keymanage/',
  keys: [
    {
      id: 'volcengine-secret-access-key',
      title: 'secret access key',
      names: ['volcengine', 'volc_secret', 'volc_access', 'volc_sk'],
      about: /sec|_sk/i,
      pattern: /[0-9A-Za-z+\/]{40,64}={0,2}/,
      variables: ['VOLC_SECRETKEY', 'VOLC_SECRET_ACCESS_KEY', 'VOLCENGINE_SECRET_KEY'],
      companions: ['volcengine-access-key-id'],
    },
    {
      id: 'volcengine-access-key-id',
      title: 'access key id',
      anchors: ['AKLT'],
      pattern: /AKLT[0-9A-Za-z_-]{40,60}={0,2}/,
      variables: ['VOLC_ACCESSKEY', 'VOLC_ACCESS_KEY_ID', 'VOLCENGINE_ACCESS_KEY'],
    },
  ],
};
