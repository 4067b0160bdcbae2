import type { Provider } from './provider.js';

export const braintree: Provider = {
  id: 'braintree',
  name: 'Braintree',
  docs: 'https://developer.paypal.com/braintree/articles/control-panel/important-gateway-credentials',
  console: 'https://www.braintreegateway.com/login',
  keys: [
    {
      id: 'braintree-access-token',
      title: 'access token',
      anchors: ['access_token$production$', 'access_token$sandbox$'],
      pattern: /access_token\$(?:production|sandbox)\$[0-9a-z]{16}\$[0-9a-f]{32}/,
      variables: ['BRAINTREE_ACCESS_TOKEN'],
    },
    {
      id: 'braintree-tokenization-key',
      title: 'tokenization key',
      // Made for the page of the shop.
      anchors: ['production_', 'sandbox_'],
      pattern: /(?:production|sandbox)_[0-9a-z]{8}_[0-9a-z]{16}/,
      minEntropy: 3.3,
      variables: ['BRAINTREE_TOKENIZATION_KEY'],
      public: true,
    },
    {
      id: 'braintree-private-key',
      title: 'private key',
      names: ['braintree', 'bt_private'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['BRAINTREE_PRIVATE_KEY'],
      companions: ['braintree-public-key', 'braintree-merchant-id'],
    },
    {
      id: 'braintree-merchant-id',
      title: 'merchant id',
      names: ['braintree', 'bt_merchant'],
      about: /merch/i,
      pattern: /[0-9a-z]{16}/,
      minEntropy: 2.8,
      variables: ['BRAINTREE_MERCHANT_ID'],
      identifier: true,
    },
    {
      id: 'braintree-public-key',
      title: 'public key',
      names: ['braintree', 'bt_public'],
      about: /pub/i,
      pattern: /[0-9a-z]{16}/,
      minEntropy: 2.8,
      variables: ['BRAINTREE_PUBLIC_KEY'],
      identifier: true,
    },
  ],
};
