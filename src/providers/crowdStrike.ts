import type { Provider } from './provider.js';

export const crowdStrike: Provider = {
  id: 'crowdStrike',
  name: 'CrowdStrike',
  docs: 'https://developer.crowdstrike.com/docs/openapi/',
  console: 'https://falcon.crowdstrike.com/api-clients-and-keys/clients',
  keys: [
    {
      id: 'crowd-strike-client-secret',
      title: 'API client secret',
      names: ['crowdstrike', 'falcon_client'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['FALCON_CLIENT_SECRET', 'CROWDSTRIKE_CLIENT_SECRET'],
      companions: ['crowd-strike-client-id'],
    },
    {
      id: 'crowd-strike-client-id',
      title: 'API client id',
      names: ['crowdstrike', 'falcon_client'],
      about: /id/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['FALCON_CLIENT_ID', 'CROWDSTRIKE_CLIENT_ID'],
      identifier: true,
    },
  ],
};
