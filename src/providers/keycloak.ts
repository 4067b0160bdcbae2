import type { Provider } from './provider.js';

export const keycloak: Provider = {
  id: 'keycloak',
  name: 'Keycloak',
  docs: 'https://www.keycloak.org/docs/latest/server_admin/#_client-credentials',
  keys: [
    {
      id: 'keycloak-client-secret',
      title: 'client secret',
      names: ['keycloak', 'kc_client'],
      about: /secret|credential/i,
      pattern: /(?:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z]{32})/,
      minEntropy: 3.2,
      variables: ['KEYCLOAK_CLIENT_SECRET'],
    },
  ],
};
