import type { Provider } from './provider.js';

export const recurly: Provider = {
  id: 'recurly',
  name: 'Recurly',
  docs: 'https://docs.recurly.com/docs/api-keys',
  console: 'https://app.recurly.com/go/integrations/api_keys',
  keys: [
    {
      id: 'recurly-private-key',
      title: 'private API key',
      names: ['recurly'],
      about: /api|key|priv|sec/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['RECURLY_API_KEY', 'RECURLY_PRIVATE_KEY'],
    },
    {
      id: 'recurly-public-key',
      title: 'public key',
      anchors: ['ewr1-'],
      pattern: /ewr1-[0-9A-Za-z]{22}/,
      variables: ['RECURLY_PUBLIC_KEY'],
      public: true,
    },
  ],
};
