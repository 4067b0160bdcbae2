import type { Provider } from './provider.js';

export const paystack: Provider = {
  id: 'paystack',
  name: 'Paystack',
  docs: 'https://paystack.com/docs/api/authentication/',
  console: 'https://dashboard.paystack.com/#/settings/developers',
  keys: [
    {
      id: 'paystack-secret-key',
      title: 'secret key',
      anchors: ['sk_live_', 'sk_test_'],
      pattern: /sk_(?:live|test)_[0-9A-Za-z]{40}/,
      minEntropy: 3,
      variables: ['PAYSTACK_SECRET_KEY'],
    },
    {
      id: 'paystack-public-key',
      title: 'public key',
      anchors: ['pk_live_', 'pk_test_'],
      pattern: /pk_(?:live|test)_[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['PAYSTACK_PUBLIC_KEY'],
      public: true,
    },
  ],
};
