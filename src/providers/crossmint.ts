import type { Provider } from './provider.js';

export const crossmint: Provider = {
  id: 'crossmint',
  name: 'Crossmint',
  docs: 'https://docs.crossmint.com/introduction/platform/api-keys/overview',
  console: 'https://www.crossmint.com/console/projects/apiKeys',
  keys: [
    {
      id: 'crossmint-server-key',
      title: 'server API key',
      anchors: ['sk_staging_', 'sk_production_', 'sk_development_'],
      pattern: /sk_(?:staging|production|development)_[0-9A-Za-z]{30,300}/,
      minEntropy: 3.8,
      variables: ['CROSSMINT_API_KEY', 'CROSSMINT_SERVER_KEY'],
    },
    {
      id: 'crossmint-client-key',
      title: 'client API key',
      anchors: ['ck_staging_', 'ck_production_', 'ck_development_'],
      pattern: /ck_(?:staging|production|development)_[0-9A-Za-z]{30,300}/,
      minEntropy: 3.8,
      variables: ['CROSSMINT_CLIENT_KEY', 'NEXT_PUBLIC_CROSSMINT_API_KEY'],
      public: true,
    },
  ],
};
