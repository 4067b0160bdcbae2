import type { Provider } from './provider.js';

export const clearbit: Provider = {
  id: 'clearbit',
  name: 'Clearbit',
  docs: 'https://dashboard.clearbit.com/docs#authentication',
  console: 'https://dashboard.clearbit.com/api',
  keys: [
    {
      id: 'clearbit-secret-key',
      title: 'secret key',
      names: ['clearbit'],
      pattern: /sk_[0-9a-f]{32}|[0-9a-z]{35}/,
      minEntropy: 3,
      variables: ['CLEARBIT_API_KEY', 'CLEARBIT_KEY'],
    },
    {
      id: 'clearbit-publishable-key',
      title: 'publishable key',
      names: ['clearbit'],
      pattern: /pk_[0-9a-f]{32}/,
      variables: ['CLEARBIT_PUBLISHABLE_KEY'],
      public: true,
    },
  ],
};
