import type { Provider } from './provider.js';

export const nango: Provider = {
  id: 'nango',
  name: 'Nango',
  docs: 'https://docs.nango.dev/reference/api/authentication',
  console: 'https://app.nango.dev',
  keys: [
    {
      id: 'nango-secret-key',
      title: 'secret key',
      names: ['nango'],
      about: /secret|api|tok/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['NANGO_SECRET_KEY'],
    },
    {
      id: 'nango-public-key',
      title: 'public key',
      names: ['nango'],
      about: /public/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['NANGO_PUBLIC_KEY'],
      public: true,
    },
  ],
};
