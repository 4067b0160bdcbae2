import type { Provider } from './provider.js';

export const dnsimple: Provider = {
  id: 'dnsimple',
  name: 'DNSimple',
  docs: 'https://developer.dnsimple.com/v2/#authentication',
  console: 'https://dnsimple.com/user?tab=access_tokens',
  keys: [
    {
      id: 'dnsimple-access-token',
      title: 'access token',
      anchors: ['dnsimple_a_', 'dnsimple_o_', 'dnsimple_u_'],
      pattern: /dnsimple_[aou]_[0-9A-Za-z]{30,64}/,
      variables: ['DNSIMPLE_OAUTH_TOKEN', 'DNSIMPLE_TOKEN'],
    },
    {
      id: 'dnsimple-legacy-token',
      title: 'access token (older form)',
      names: ['dnsimple'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['DNSIMPLE_OAUTH_TOKEN', 'DNSIMPLE_TOKEN'],
    },
  ],
};
