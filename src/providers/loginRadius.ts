import type { Provider } from './provider.js';

export const loginRadius: Provider = {
  id: 'loginRadius',
  name: 'LoginRadius',
  docs: 'https://www.loginradius.com/docs/api/v2/admin-console/platform-security/api-key-and-secret/',
  console: 'https://adminconsole.loginradius.com',
  keys: [
    {
      id: 'login-radius-api-key',
      title: 'API key or secret',
      names: ['login_radius'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      minEntropy: 3,
      variables: ['LOGINRADIUS_API_SECRET', 'LOGINRADIUS_API_KEY'],
    },
  ],
};
