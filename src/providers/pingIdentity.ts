import type { Provider } from './provider.js';

export const pingIdentity: Provider = {
  id: 'pingIdentity',
  name: 'Ping Identity',
  docs: 'https://docs.pingidentity.com/pingone/applications/p1_applications_types.html',
  console: 'https://console.pingone.com',
  keys: [
    {
      id: 'ping-identity-client-id',
      title: 'client id',
      names: ['ping_one', 'ping_identity'],
      about: /id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['PINGONE_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'ping-identity-client-secret',
      title: 'client secret',
      names: ['ping_one', 'ping_identity', 'ping_federate'],
      about: /secret/i,
      pattern: /[\w.~-]{34,64}/,
      minEntropy: 3.8,
      variables: ['PINGONE_CLIENT_SECRET'],
      companions: ['ping-identity-client-id'],
    },
  ],
};
