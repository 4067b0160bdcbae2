import type { Provider } from './provider.js';

export const ringCentral: Provider = {
  id: 'ringCentral',
  name: 'RingCentral',
  docs: 'https://developers.ringcentral.com/guide/authentication',
  console: 'https://developers.ringcentral.com/my-account.html',
  keys: [
    {
      id: 'ring-central-client-secret',
      title: 'client secret',
      names: ['ringcentral', 'ring_central', 'rc_app'],
      about: /sec/i,
      pattern: /[\w-]{22}/,
      variables: ['RC_APP_CLIENT_SECRET', 'RINGCENTRAL_CLIENT_SECRET'],
      companions: ['ring-central-client-id'],
    },
    {
      id: 'ring-central-client-id',
      title: 'client id',
      names: ['ringcentral', 'ring_central', 'rc_app'],
      about: /client.?id|app.?key/i,
      pattern: /[\w-]{22}/,
      variables: ['RC_APP_CLIENT_ID', 'RINGCENTRAL_CLIENT_ID'],
      identifier: true,
    },
  ],
};
