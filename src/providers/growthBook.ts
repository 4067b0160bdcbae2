import type { Provider } from './provider.js';

export const growthBook: Provider = {
  id: 'growthBook',
  name: 'GrowthBook',
  docs: 'https://docs.growthbook.io/api/#section/Authentication',
  console: 'https://app.growthbook.io/settings/keys',
  keys: [
    {
      id: 'growth-book-secret-key',
      title: 'secret API key',
      anchors: ['secret_admin_', 'secret_readonly_', 'secret_user_'],
      pattern: /secret_(?:admin|readonly|user)_[A-Za-z0-9+\/]{32,64}={0,2}/,
      minEntropy: 3.8,
      variables: ['GROWTHBOOK_API_KEY', 'GB_API_KEY'],
    },
    {
      id: 'growth-book-sdk-key',
      title: 'SDK client key',
      names: ['growthbook', 'gb_client'],
      pattern: /sdk-[0-9A-Za-z]{12,20}/,
      variables: ['GROWTHBOOK_CLIENT_KEY'],
      public: true,
    },
  ],
};
