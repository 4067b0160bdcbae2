import type { Provider } from './provider.js';

export const wasabi: Provider = {
  id: 'wasabi',
  name: 'Wasabi',
  docs: 'https://docs.wasabi.com/docs/access-keys-1',
  console: 'https://console.wasabisys.com/access_keys',
  keys: [
    {
      id: 'wasabi-secret-key',
      title: 'secret key',
      names: ['wasabi'],
      about: /sec/i,
      pattern: /[0-9A-Za-z\/+]{40}/,
      variables: ['WASABI_SECRET_KEY', 'WASABI_SECRET_ACCESS_KEY'],
      companions: ['wasabi-access-key'],
    },
    {
      id: 'wasabi-access-key',
      title: 'access key',
      names: ['wasabi'],
      about: /acc|key/i,
      pattern: /[0-9A-Z]{20}/,
      variables: ['WASABI_ACCESS_KEY', 'WASABI_ACCESS_KEY_ID'],
      identifier: true,
    },
  ],
};
