import type { Provider } from './provider.js';

export const stripe: Provider = {
  id: 'stripe',
  name: 'Stripe',
  docs: 'https://docs.stripe.com/keys',
  console: 'https://dashboard.stripe.com/apikeys',
  keys: [
    {
      id: 'stripe-secret-key',
      title: 'secret key',
      anchors: ['sk_live_', 'sk_test_', 'sk_prod_'],
      // Not the base64 of "key_": those are WorkOS's.
      pattern: /sk_(?:live|test|prod)_(?!a2V5X)[0-9A-Za-z]{10,247}/,
      variables: ['STRIPE_SECRET_KEY', 'STRIPE_API_KEY'],
    },
    {
      id: 'stripe-restricted-key',
      title: 'restricted key',
      anchors: ['rk_live_', 'rk_test_', 'rk_prod_'],
      pattern: /rk_(?:live|test|prod)_[0-9A-Za-z]{10,247}/,
      variables: ['STRIPE_RESTRICTED_KEY', 'STRIPE_API_KEY'],
    },
    {
      id: 'stripe-publishable-key',
      title: 'publishable key',
      anchors: ['pk_live_', 'pk_test_'],
      pattern: /pk_(?:live|test)_[0-9A-Za-z]{10,247}/,
      variables: ['STRIPE_PUBLISHABLE_KEY'],
      public: true,
    },
    {
      id: 'stripe-webhook-secret',
      title: 'webhook signing secret',
      anchors: ['whsec_'],
      pattern: /whsec_[0-9A-Za-z+\/]{32,64}={0,2}/,
      variables: ['STRIPE_WEBHOOK_SECRET'],
    },
  ],
};
