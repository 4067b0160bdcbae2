import type { Provider } from './provider.js';

export const quickbase: Provider = {
  id: 'quickbase',
  name: 'Quickbase',
  docs: 'https://developer.quickbase.com/auth',
  console: 'https://www.quickbase.com/',
  keys: [
    {
      id: 'quickbase-user-token',
      title: 'user token',
      names: ['quickbase', 'quick_base', 'qb_user'],
      about: /tok|auth|key/i,
      pattern: /[0-9a-z]{4,7}_[0-9a-z]{2,6}_[0-9a-z]_[0-9a-z_]{20,32}|[0-9A-Za-z_]{26}/,
      variables: ['QUICKBASE_USER_TOKEN', 'QB_USER_TOKEN'],
    },
  ],
};
