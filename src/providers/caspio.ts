import type { Provider } from './provider.js';

export const caspio: Provider = {
  id: 'caspio',
  name: 'Caspio',
  docs: 'https://howto.caspio.com/web-services-api/rest-api/authenticating-rest/',
  keys: [
    {
      id: 'caspio-client-secret',
      title: 'client secret',
      names: ['caspio'],
      about: /sec|pass|priv|key|tok/i,
      pattern: /[0-9a-z]{50}/i,
      minEntropy: 3,
      variables: ['CASPIO_CLIENT_SECRET'],
      companions: ['caspio-client-id'],
    },
    {
      id: 'caspio-client-id',
      title: 'client id',
      names: ['caspio'],
      about: /id/i,
      pattern: /[0-9a-z]{50}/i,
      minEntropy: 3,
      variables: ['CASPIO_CLIENT_ID'],
      identifier: true,
    },
  ],
};
