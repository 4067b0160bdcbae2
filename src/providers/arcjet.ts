import type { Provider } from './provider.js';

export const arcjet: Provider = {
  id: 'arcjet',
  name: 'Arcjet',
  docs: 'https://docs.arcjet.com/environment',
  console: 'https://app.arcjet.com',
  keys: [
    {
      id: 'arcjet-key',
      title: 'SDK key',
      anchors: ['ajkey_'],
      pattern: /ajkey_[0-9a-z]{26}/,
      minEntropy: 3,
      variables: ['ARCJET_KEY'],
    },
  ],
};
