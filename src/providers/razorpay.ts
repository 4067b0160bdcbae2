import type { Provider } from './provider.js';

export const razorpay: Provider = {
  id: 'razorpay',
  name: 'Razorpay',
  docs: 'https://razorpay.com/docs/payments/dashboard/account-settings/api-keys/',
  console: 'https://dashboard.razorpay.com/app/website-app-settings/api-keys',
  keys: [
    {
      id: 'razorpay-key-secret',
      title: 'key secret',
      names: ['razorpay', 'razor_pay', 'rzp'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{20,30}/,
      variables: ['RAZORPAY_KEY_SECRET', 'RAZORPAY_SECRET'],
      companions: ['razorpay-key-id'],
    },
    {
      id: 'razorpay-key-id',
      title: 'key id',
      anchors: ['rzp_live_', 'rzp_test_'],
      pattern: /rzp_(?:live|test)_[0-9A-Za-z]{14}/,
      variables: ['RAZORPAY_KEY_ID'],
      identifier: true,
    },
  ],
};
