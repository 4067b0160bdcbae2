import type { Provider } from './provider.js';

export const autodesk: Provider = {
  id: 'autodesk',
  name: 'Autodesk',
  docs: 'https://aps.autodesk.com/en/docs/oauth/v2/developers_guide/App-types/',
  console: 'https://aps.autodesk.com/myapps/',
  keys: [
    {
      id: 'autodesk-client-secret',
      title: 'client secret',
      names: ['autodesk', 'forge_client', 'aps_client'],
      about: /sec|pass|priv/i,
      pattern: /[0-9A-Za-z]{64}|[0-9A-Za-z]{16}/,
      minEntropy: 3,
      variables: ['APS_CLIENT_SECRET', 'FORGE_CLIENT_SECRET', 'AUTODESK_CLIENT_SECRET'],
      companions: ['autodesk-client-id'],
    },
    {
      id: 'autodesk-client-id',
      title: 'client id',
      names: ['autodesk', 'forge_client', 'aps_client'],
      about: /id|key/i,
      pattern: /[0-9A-Za-z]{48}|[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['APS_CLIENT_ID', 'FORGE_CLIENT_ID', 'AUTODESK_CLIENT_ID'],
      identifier: true,
    },
  ],
};
