import type { Provider } from './provider.js';

export const zeroTier: Provider = {
  id: 'zeroTier',
  name: 'ZeroTier',
  docs: 'https://docs.zerotier.com/api/tokens/',
  console: 'https://my.zerotier.com/account',
  keys: [
    {
      id: 'zero-tier-api-token',
      title: 'API token',
      names: ['zerotier', 'zero_tier', 'zt_token', 'zt_api'],
      about: /tok|key|api/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['ZEROTIER_API_TOKEN', 'ZEROTIER_CENTRAL_TOKEN', 'ZT_TOKEN'],
    },
  ],
};
