import type { Provider } from './provider.js';

export const blynk: Provider = {
  id: 'blynk',
  name: 'Blynk',
  docs: 'https://docs.blynk.io/en/blynk.cloud/authentication',
  console: 'https://blynk.cloud/dashboard',
  keys: [
    {
      id: 'blynk-device-token',
      title: 'device auth token',
      names: ['blynk'],
      about: /tok|auth|key/i,
      pattern: /[\w-]{40}|[\w-]{32}/,
      minEntropy: 3.8,
      variables: ['BLYNK_AUTH_TOKEN', 'BLYNK_TOKEN'],
    },
    {
      id: 'blynk-device-url-token',
      title: 'device auth token in an address',
      anchors: ['blynk.cloud/external/api/'],
      pattern: /blynk\.cloud\/external\/api\/[\w\/]{1,60}\?token=(?<key>[\w-]{32})/,
      minEntropy: 3.8,
      variables: ['BLYNK_URL'],
    },
    {
      id: 'blynk-client-secret',
      title: 'OAuth client secret',
      names: ['blynk'],
      about: /sec|pass|priv/i,
      pattern: /[\w-]{40}/,
      minEntropy: 4,
      variables: ['BLYNK_CLIENT_SECRET'],
      companions: ['blynk-client-id'],
    },
    {
      id: 'blynk-client-pair-secret',
      title: 'OAuth client secret after its id',
      anchors: ['oa2-client-id_'],
      pattern: /oa2-client-id_[\w-]{32}:(?<key>[\w-]{40})/,
      minEntropy: 4,
      variables: ['BLYNK_CLIENT'],
      companions: ['blynk-client-id'],
    },
    {
      id: 'blynk-client-id',
      title: 'OAuth client id',
      anchors: ['oa2-client-id_'],
      pattern: /oa2-client-id_[\w-]{32}/,
      variables: ['BLYNK_CLIENT_ID'],
      identifier: true,
    },
  ],
};
