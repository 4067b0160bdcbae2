import type { Provider } from './provider.js';

export const netBird: Provider = {
  id: 'netBird',
  name: 'NetBird',
  docs: 'https://docs.netbird.io/how-to/access-netbird-public-api',
  console: 'https://app.netbird.io/team/users',
  keys: [
    {
      id: 'net-bird-personal-access-token',
      title: 'personal access token',
      anchors: ['nbp_'],
      pattern: /nbp_[0-9A-Za-z]{36}/,
      minEntropy: 3.5,
      variables: ['NETBIRD_TOKEN', 'NB_PAT'],
    },
    {
      id: 'net-bird-setup-key',
      title: 'setup key',
      names: ['nb_setup', 'netbird'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      minEntropy: 3,
      variables: ['NB_SETUP_KEY', 'NETBIRD_SETUP_KEY'],
    },
  ],
};
