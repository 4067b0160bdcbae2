import type { Provider } from './provider.js';

export const kinde: Provider = {
  id: 'kinde',
  name: 'Kinde',
  docs: 'https://docs.kinde.com/developer-tools/kinde-api/connect-to-kinde-api/',
  console: 'https://app.kinde.com',
  keys: [
    {
      id: 'kinde-client-id',
      title: 'client id',
      names: ['kinde'],
      about: /id/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['KINDE_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'kinde-client-secret',
      title: 'client secret',
      names: ['kinde'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{46,60}/,
      minEntropy: 3.8,
      variables: ['KINDE_CLIENT_SECRET'],
      companions: ['kinde-client-id'],
    },
  ],
};
