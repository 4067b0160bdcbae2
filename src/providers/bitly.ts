import type { Provider } from './provider.js';

export const bitly: Provider = {
  id: 'bitly',
  name: 'Bitly',
  docs: 'https://dev.bitly.com/docs/getting-started/authentication/',
  console: 'https://app.bitly.com/settings/api/',
  keys: [
    {
      id: 'bitly-access-token',
      title: 'access token',
      names: ['bitly'],
      pattern: /[0-9a-z]{40}/i,
      variables: ['BITLY_ACCESS_TOKEN', 'BITLY_TOKEN'],
    },
    {
      id: 'bitly-legacy-api-key',
      title: 'API key (older form)',
      names: ['bitly'],
      pattern: /R_[0-9a-f]{32}/,
      variables: ['BITLY_API_KEY'],
    },
  ],
};
