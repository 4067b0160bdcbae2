import type { Provider } from './provider.js';

export const revenueCat: Provider = {
  id: 'revenueCat',
  name: 'RevenueCat',
  docs: 'https://www.revenuecat.com/docs/projects/authentication',
  console: 'https://app.revenuecat.com/',
  keys: [
    {
      id: 'revenue-cat-secret-key',
      title: 'secret API key',
      names: ['revenuecat', 'revenue_cat'],
      pattern: /sk_[0-9A-Za-z]{26,32}/,
      variables: ['REVENUECAT_SECRET_KEY', 'REVENUECAT_API_KEY'],
    },
    {
      id: 'revenue-cat-public-key',
      title: 'public SDK key',
      anchors: ['appl_', 'goog_', 'amzn_'],
      pattern: /(?:appl|goog|amzn)_[A-Za-z]{27}/,
      variables: ['REVENUECAT_PUBLIC_KEY', 'REVENUECAT_IOS_KEY'],
      public: true,
    },
  ],
};
