import type { Provider } from './provider.js';

export const backblaze: Provider = {
  id: 'backblaze',
  name: 'Backblaze B2',
  docs: 'https://www.backblaze.com/docs/cloud-storage-application-keys',
  console: 'https://secure.backblaze.com/app_keys.htm',
  keys: [
    {
      id: 'backblaze-application-key',
      title: 'application key',
      names: ['backblaze', 'b2_application', 'b2_key', 'b2_sec', 'b2_app'],
      pattern: /K00[0-9][A-Za-z0-9+\/]{27}/,
      minEntropy: 3.3,
      variables: ['B2_APPLICATION_KEY', 'B2_KEY'],
      companions: ['backblaze-key-id'],
    },
    {
      id: 'backblaze-key-id',
      title: 'key id',
      names: ['backblaze', 'b2_application', 'b2_key', 'b2_account'],
      about: /id/i,
      pattern: /00[0-9a-f]{23}/,
      minEntropy: 2.2,
      variables: ['B2_APPLICATION_KEY_ID', 'B2_KEY_ID'],
      identifier: true,
    },
  ],
};
