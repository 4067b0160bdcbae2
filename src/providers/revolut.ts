import type { Provider } from './provider.js';

export const revolut: Provider = {
  id: 'revolut',
  name: 'Revolut',
  docs: 'https://developer.revolut.com/docs/merchant/merchant-api',
  console: 'https://business.revolut.com/settings/apis',
  keys: [
    {
      id: 'revolut-secret-key',
      title: 'Merchant API secret key',
      names: ['revolut'],
      pattern: /sk_[\w-]{50,80}/,
      variables: ['REVOLUT_SECRET_KEY', 'REVOLUT_API_SECRET_KEY'],
    },
    {
      id: 'revolut-public-key',
      title: 'Merchant API public key',
      names: ['revolut'],
      pattern: /pk_[\w-]{50,80}/,
      variables: ['REVOLUT_PUBLIC_KEY'],
      public: true,
    },
  ],
};
