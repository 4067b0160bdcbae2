import type { Provider } from './provider.js';

export const artsy: Provider = {
  id: 'artsy',
  name: 'Artsy',
  docs: 'https://developers.artsy.net/v2/docs/authentication',
  console: 'https://developers.artsy.net/client_applications',
  keys: [
    {
      id: 'artsy-client-secret',
      title: 'client secret',
      names: ['artsy'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['ARTSY_CLIENT_SECRET'],
      companions: ['artsy-client-id'],
    },
    {
      id: 'artsy-client-id',
      title: 'client id',
      names: ['artsy'],
      about: /id/i,
      pattern: /[0-9a-f]{20}/i,
      variables: ['ARTSY_CLIENT_ID'],
      identifier: true,
    },
  ],
};
