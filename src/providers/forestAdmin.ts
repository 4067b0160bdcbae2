import type { Provider } from './provider.js';

export const forestAdmin: Provider = {
  id: 'forestAdmin',
  name: 'Forest Admin',
  docs: 'https://docs.forestadmin.com/developer-guide-agents-nodejs/getting-started/install',
  console: 'https://app.forestadmin.com/',
  keys: [
    {
      id: 'forest-admin-env-secret',
      title: 'environment secret',
      names: ['forest_env', 'forest_admin', 'forest_secret'],
      pattern: /[0-9a-f]{64}/,
      variables: ['FOREST_ENV_SECRET'],
    },
    {
      id: 'forest-admin-auth-secret',
      title: 'authentication secret',
      names: ['forest_auth'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{20,64}/,
      minEntropy: 3.3,
      variables: ['FOREST_AUTH_SECRET'],
    },
  ],
};
