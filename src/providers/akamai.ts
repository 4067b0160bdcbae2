import type { Provider } from './provider.js';

export const akamai: Provider = {
  id: 'akamai',
  name: 'Akamai',
  docs: 'https://techdocs.akamai.com/developer/docs/edgegrid',
  console: 'https://control.akamai.com/apps/identity-management/',
  keys: [
    {
      id: 'akamai-edgegrid-token',
      title: 'EdgeGrid client or access token',
      anchors: ['akab-'],
      pattern: /akab-[0-9a-z]{16,32}-[0-9a-z]{5,32}/,
      variables: ['AKAMAI_CLIENT_TOKEN', 'AKAMAI_ACCESS_TOKEN'],
    },
    {
      id: 'akamai-client-secret',
      title: 'EdgeGrid client secret',
      names: ['akamai', 'edge_grid'],
      about: /sec|pass|priv/i,
      pattern: /[A-Za-z0-9+\/]{43}=/,
      minEntropy: 4,
      variables: ['AKAMAI_CLIENT_SECRET'],
      companions: ['akamai-edgegrid-token'],
    },
  ],
};
