import type { Provider } from './provider.js';

export const sendcloud: Provider = {
  id: 'sendcloud',
  name: 'Sendcloud',
  docs: 'https://api.sendcloud.dev/docs/getting-started/authentication',
  console: 'https://app.sendcloud.com/v2/settings/integrations/manage',
  keys: [
    {
      id: 'sendcloud-secret-key',
      title: 'secret key',
      names: ['sendcloud'],
      about: /sec/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['SENDCLOUD_SECRET_KEY', 'SENDCLOUD_API_SECRET'],
      companions: ['sendcloud-public-key'],
    },
    {
      id: 'sendcloud-public-key',
      title: 'public key',
      names: ['sendcloud'],
      about: /pub|api.?key/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['SENDCLOUD_PUBLIC_KEY', 'SENDCLOUD_API_KEY'],
      identifier: true,
    },
  ],
};
