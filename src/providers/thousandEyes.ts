import type { Provider } from './provider.js';

export const thousandEyes: Provider = {
  id: 'thousandEyes',
  name: 'ThousandEyes',
  docs: 'https://docs.thousandeyes.com/product-documentation/user-management/rbac#user-api-tokens',
  console: 'https://app.thousandeyes.com/account-settings/users-roles',
  keys: [
    {
      id: 'thousand-eyes-api-token',
      title: 'user API token',
      names: ['thousandeyes', 'thousand_eyes'],
      about: /tok|key|auth|sec/i,
      pattern: /[0-9A-Za-z]{32}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['THOUSANDEYES_TOKEN', 'THOUSANDEYES_API_TOKEN'],
    },
  ],
};
