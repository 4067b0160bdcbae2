import type { Provider } from './provider.js';

export const dub: Provider = {
  id: 'dub',
  name: 'Dub',
  docs: 'https://dub.co/docs/api-reference/tokens',
  console: 'https://app.dub.co/settings/tokens',
  keys: [
    {
      id: 'dub-api-key',
      title: 'API key',
      anchors: ['dub_'],
      pattern: /dub_[0-9A-Za-z]{24}/,
      minEntropy: 3.5,
      variables: ['DUB_API_KEY'],
    },
    {
      id: 'dub-publishable-key',
      title: 'publishable key',
      anchors: ['dub_pk_'],
      pattern: /dub_pk_[0-9A-Za-z]{24}/,
      variables: ['DUB_PUBLISHABLE_KEY'],
      public: true,
    },
  ],
};
