import type { Provider } from './provider.js';

export const thirdweb: Provider = {
  id: 'thirdweb',
  name: 'thirdweb',
  docs: 'https://portal.thirdweb.com/account/api-keys',
  console: 'https://thirdweb.com/team',
  keys: [
    {
      id: 'thirdweb-secret-key',
      title: 'secret key',
      names: ['thirdweb', 'tw_secret'],
      about: /sec|key/i,
      pattern: /[\w-]{86}/,
      variables: ['THIRDWEB_SECRET_KEY', 'TW_SECRET_KEY'],
      companions: ['thirdweb-client-id'],
    },
    {
      id: 'thirdweb-client-id',
      title: 'client id',
      names: ['thirdweb', 'tw_client'],
      about: /client|id/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['THIRDWEB_CLIENT_ID', 'TW_CLIENT_ID'],
      identifier: true,
    },
  ],
};
