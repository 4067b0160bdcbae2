import type { Provider } from './provider.js';

export const nylas: Provider = {
  id: 'nylas',
  name: 'Nylas',
  docs: 'https://developer.nylas.com/docs/v3/auth/',
  console: 'https://dashboard-v3.nylas.com',
  keys: [
    {
      id: 'nylas-api-key',
      title: 'API key',
      anchors: ['nyk_'],
      pattern: /nyk_[\w]{60,70}/,
      minEntropy: 3.5,
      variables: ['NYLAS_API_KEY'],
    },
    {
      id: 'nylas-access-token',
      title: 'access token or client secret',
      names: ['nylas'],
      pattern: /[0-9A-Za-z]{30}/,
      minEntropy: 3.3,
      variables: ['NYLAS_ACCESS_TOKEN', 'NYLAS_CLIENT_SECRET'],
    },
  ],
};
