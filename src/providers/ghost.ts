import type { Provider } from './provider.js';

export const ghost: Provider = {
  id: 'ghost',
  name: 'Ghost',
  docs: 'https://docs.ghost.org/admin-api/#token-authentication',
  keys: [
    {
      id: 'ghost-admin-key',
      title: 'Admin API key',
      names: ['ghost'],
      pattern: /[0-9a-f]{24}:[0-9a-f]{64}/,
      variables: ['GHOST_ADMIN_API_KEY'],
    },
    {
      id: 'ghost-content-key',
      title: 'Content API key',
      names: ['ghost'],
      pattern: /[0-9a-f]{26}/,
      variables: ['GHOST_CONTENT_API_KEY'],
      public: true,
    },
  ],
};
