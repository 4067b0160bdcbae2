import type { Provider } from './provider.js';

export const recharge: Provider = {
  id: 'recharge',
  name: 'Recharge',
  docs: 'https://developer.rechargepayments.com/',
  console: 'https://admin.rechargeapps.com/',
  keys: [
    {
      id: 'recharge-api-token',
      title: 'API token',
      names: ['recharge'],
      about: /tok|api|key/i,
      pattern: /sk_(?:test_)?[0-9]x[0-9]_[0-9a-f]{64}|[0-9a-f]{56}/i,
      variables: ['RECHARGE_API_TOKEN', 'RECHARGE_API_KEY'],
    },
  ],
};
