import type { Provider } from './provider.js';

export const castle: Provider = {
  id: 'castle',
  name: 'Castle',
  docs: 'https://docs.castle.io/docs/authentication',
  console: 'https://dashboard.castle.io/settings/general',
  keys: [
    {
      id: 'castle-api-secret',
      title: 'API secret',
      names: ['castle_api', 'castle_sec', 'castle_io'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['CASTLE_API_SECRET'],
    },
    {
      id: 'castle-publishable-key',
      title: 'publishable key',
      names: ['castle_pub', 'castle_pk', 'castle_io'],
      pattern: /pk_[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['CASTLE_PUBLISHABLE_KEY', 'CASTLE_PK'],
      public: true,
    },
  ],
};
