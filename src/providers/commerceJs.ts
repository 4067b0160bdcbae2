import type { Provider } from './provider.js';

export const commerceJs: Provider = {
  id: 'commerceJs',
  name: 'Commerce.js',
  docs: 'https://commercejs.com/docs/api/#authentication',
  console: 'https://dashboard.chec.io/settings/developer',
  keys: [
    {
      id: 'commerce-js-secret-key',
      title: 'secret key',
      names: ['commerce_js', 'chec_sec', 'chec_pub', 'chec_api', 'chec_key', 'chec_tok', 'chec_io'],
      pattern: /sk_[0-9a-z]{45}/,
      minEntropy: 3,
      variables: ['CHEC_SECRET_KEY', 'COMMERCEJS_SECRET_KEY'],
    },
    {
      id: 'commerce-js-public-key',
      title: 'public key',
      names: ['commerce_js', 'chec_sec', 'chec_pub', 'chec_api', 'chec_key', 'chec_tok', 'chec_io'],
      pattern: /pk_[0-9a-z]{45}/,
      minEntropy: 3,
      variables: ['CHEC_PUBLIC_KEY', 'COMMERCEJS_PUBLIC_KEY'],
      public: true,
    },
  ],
};
