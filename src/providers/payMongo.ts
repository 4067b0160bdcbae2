import type { Provider } from './provider.js';

export const payMongo: Provider = {
  id: 'payMongo',
  name: 'PayMongo',
  docs: 'https://developers.paymongo.com/docs/authentication',
  console: 'https://dashboard.paymongo.com/developers',
  keys: [
    {
      id: 'pay-mongo-secret-key',
      title: 'secret key',
      // With its prefix, sk_live_, it cannot be told from one of Stripe.
      names: ['pay_mongo'],
      pattern: /[0-9A-Za-z_]{32}/,
      minEntropy: 3.5,
      variables: ['PAYMONGO_SECRET_KEY'],
    },
  ],
};
