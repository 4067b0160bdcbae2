import type { Provider } from './provider.js';

export const lob: Provider = {
  id: 'lob',
  name: 'Lob',
  docs: 'https://docs.lob.com/#section/API-Keys',
  console: 'https://dashboard.lob.com/settings/api-keys',
  keys: [
    {
      id: 'lob-api-key',
      title: 'secret API key',
      names: ['lob_api', 'lob_key', 'lob_sec', 'lob_live', 'lob_test', 'lob_tok', 'lob_auth'],
      pattern: /(?:live|test)_[0-9a-f]{35}/,
      minEntropy: 3,
      variables: ['LOB_API_KEY', 'LOB_SECRET_KEY'],
    },
    {
      id: 'lob-publishable-key',
      title: 'publishable API key',
      names: ['lob_pub', 'lob_api', 'lob_key', 'lob_live', 'lob_test'],
      pattern: /(?:live|test)_pub_[0-9a-f]{31}/,
      minEntropy: 3,
      variables: ['LOB_PUBLISHABLE_KEY'],
      public: true,
    },
  ],
};
