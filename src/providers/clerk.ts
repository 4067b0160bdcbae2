import type { Provider } from './provider.js';

export const clerk: Provider = {
  id: 'clerk',
  name: 'Clerk',
  docs: 'https://clerk.com/docs/deployments/clerk-environment-variables',
  console: 'https://dashboard.clerk.com/last-active?path=api-keys',
  keys: [
    {
      id: 'clerk-secret-key',
      title: 'secret key',
      // Stripe keys look the same: the name before it tells.
      anchors: ['clerk'],
      pattern: /clerk[\w.-]{0,30}\\?["']?[ \t]{0,4}[:=]{1,2}[ \t]{0,4}\\?["']?(?<key>sk_(?:live|test)_[0-9A-Za-z]{32,60})/i,
      minEntropy: 3.8,
      variables: ['CLERK_SECRET_KEY'],
    },
  ],
};
