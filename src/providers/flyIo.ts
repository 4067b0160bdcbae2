import type { Provider } from './provider.js';

export const flyIo: Provider = {
  id: 'flyIo',
  name: 'Fly.io',
  docs: 'https://fly.io/docs/security/tokens/',
  console: 'https://fly.io/user/personal_access_tokens',
  keys: [
    {
      id: 'fly-io-token',
      title: 'access token',
      anchors: ['fm1_', 'fm2_', 'fm1r_', 'fm1a_'],
      pattern: /fm(?:1|2|1r|1a)_[A-Za-z0-9+\/]{100,2000}={0,3}/,
      variables: ['FLY_API_TOKEN'],
    },
    {
      id: 'fly-io-legacy-token',
      title: 'access token (older form)',
      anchors: ['fo1_'],
      pattern: /fo1_[\w-]{43}/,
      variables: ['FLY_API_TOKEN'],
    },
  ],
};
