import type { Provider } from './provider.js';

export const payPal: Provider = {
  id: 'payPal',
  name: 'PayPal',
  docs: 'https://developer.paypal.com/api/rest/authentication/',
  console: 'https://developer.paypal.com/dashboard/applications',
  keys: [
    {
      id: 'pay-pal-client-id',
      title: 'client id',
      names: ['pay_pal'],
      about: /id/i,
      pattern: /A[\w-]{79}/,
      variables: ['PAYPAL_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'pay-pal-client-secret',
      title: 'client secret',
      names: ['pay_pal'],
      about: /secret|pass|key|tok/i,
      pattern: /[\w.-]{80}/,
      minEntropy: 4,
      variables: ['PAYPAL_CLIENT_SECRET', 'PAYPAL_SECRET'],
      companions: ['pay-pal-client-id'],
    },
  ],
};
