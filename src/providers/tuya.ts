import type { Provider } from './provider.js';

export const tuya: Provider = {
  id: 'tuya',
  name: 'Tuya',
  docs: 'https://developer.tuya.com/en/docs/iot/api-request',
  console: 'https://platform.tuya.com/cloud/',
  keys: [
    {
      id: 'tuya-access-secret',
      title: 'access secret',
      names: ['tuya'],
      about: /sec|key/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['TUYA_ACCESS_SECRET', 'TUYA_CLIENT_SECRET', 'TUYA_ACCESS_KEY'],
      companions: ['tuya-access-id'],
    },
    {
      id: 'tuya-access-id',
      title: 'access id',
      names: ['tuya'],
      about: /(?:access|client).?id/i,
      pattern: /[0-9a-z]{20}/,
      variables: ['TUYA_ACCESS_ID', 'TUYA_CLIENT_ID'],
      identifier: true,
    },
  ],
};
