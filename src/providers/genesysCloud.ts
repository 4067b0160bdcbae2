import type { Provider } from './provider.js';

export const genesysCloud: Provider = {
  id: 'genesysCloud',
  name: 'Genesys Cloud',
  docs: 'https://developer.genesys.cloud/authorization/platform-auth/',
  console: 'https://apps.mypurecloud.com/directory/#/admin/integrations/oauth',
  keys: [
    {
      id: 'genesys-cloud-client-id',
      title: 'client id',
      names: ['genesys', 'purecloud'],
      about: /id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['GENESYSCLOUD_OAUTHCLIENT_ID', 'GENESYS_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'genesys-cloud-client-secret',
      title: 'client secret',
      names: ['genesys', 'purecloud'],
      about: /secret/i,
      pattern: /[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['GENESYSCLOUD_OAUTHCLIENT_SECRET', 'GENESYS_CLIENT_SECRET'],
      companions: ['genesys-cloud-client-id'],
    },
  ],
};
