import type { Provider } from './provider.js';

export const cashfree: Provider = {
  id: 'cashfree',
  name: 'Cashfree',
  docs: 'https://www.cashfree.com/docs/payments/online/go-live/generate-keys',
  console: 'https://merchant.cashfree.com/merchants/pg/developers/api-keys',
  keys: [
    {
      id: 'cashfree-secret-key',
      title: 'secret key',
      anchors: ['cfsk_ma_'],
      pattern: /cfsk_ma_(?:prod|test)_[0-9a-f]{32}_[0-9a-f]{8}/,
      variables: ['CASHFREE_SECRET_KEY', 'CASHFREE_CLIENT_SECRET'],
      companions: ['cashfree-app-id'],
    },
    {
      id: 'cashfree-legacy-secret-key',
      title: 'secret key (older form)',
      names: ['cashfree'],
      about: /sec|pass|priv/i,
      pattern: /[0-9a-f]{40}/i,
      variables: ['CASHFREE_SECRET_KEY'],
      companions: ['cashfree-app-id'],
    },
    {
      id: 'cashfree-app-id',
      title: 'app id',
      names: ['cashfree'],
      about: /id/i,
      pattern: /(?:TEST)?[0-9]{6,12}[0-9a-f]{20,32}/i,
      minEntropy: 2.5,
      variables: ['CASHFREE_APP_ID', 'CASHFREE_CLIENT_ID'],
      identifier: true,
    },
  ],
};
