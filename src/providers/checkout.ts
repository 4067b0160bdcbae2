import type { Provider } from './provider.js';

export const checkout: Provider = {
  id: 'checkout',
  name: 'Checkout.com',
  docs: 'https://www.checkout.com/docs/developer-resources/api/api-keys',
  console: 'https://dashboard.checkout.com/developers/keys',
  keys: [
    {
      id: 'checkout-legacy-header-key',
      title: 'secret key (older form) in a header',
      anchors: ['authorization: sk_', 'authorization": "sk_', "authorization': 'sk_"],
      pattern: /(?:authorization: |authorization": "|authorization': ')(?<key>sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
      variables: ['CHECKOUT_SECRET_KEY'],
    },
    {
      id: 'checkout-sandbox-secret-key',
      title: 'secret key of the sandbox (older form)',
      anchors: ['sk_test_'],
      pattern: /sk_test_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['CKO_SECRET_KEY', 'CHECKOUT_SECRET_KEY'],
    },
    {
      id: 'checkout-legacy-secret-key',
      title: 'secret key (older form)',
      // Sent as it is, without a scheme.
      names: ['checkout', 'cko_sec', 'cko_api', 'cko_key', 'cko_tok'],
      pattern: /sk_[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['CHECKOUT_SECRET_KEY', 'CKO_SECRET_KEY'],
    },
    {
      id: 'checkout-secret-key',
      title: 'secret key',
      names: ['checkout', 'cko_sec', 'cko_pub', 'cko_api', 'cko_key', 'cko_tok'],
      pattern: /sk_(?:sbox_)?[0-9a-z]{26}[0-9a-z*#$=]/,
      minEntropy: 3.3,
      variables: ['CHECKOUT_SECRET_KEY', 'CKO_SECRET_KEY'],
    },
    {
      id: 'checkout-public-key',
      title: 'public key',
      names: ['checkout', 'cko_sec', 'cko_pub', 'cko_api', 'cko_key', 'cko_tok'],
      pattern: /pk_(?:test_)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|pk_(?:sbox_)?[0-9a-z]{26}[0-9a-z*#$=]/,
      variables: ['CHECKOUT_PUBLIC_KEY', 'CKO_PUBLIC_KEY'],
      public: true,
    },
  ],
};
