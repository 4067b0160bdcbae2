import type { Provider } from './provider.js';

export const pollinations: Provider = {
  id: 'pollinations',
  name: 'Pollinations',
  docs: 'https://enter.pollinations.ai/api/docs',
  console: 'https://enter.pollinations.ai',
  keys: [
    {
      id: 'pollinations-secret-key',
      title: 'secret key',
      anchors: ['plln_sk_'],
      pattern: /plln_sk_[0-9A-Za-z]{24,40}/,
      minEntropy: 3.5,
      variables: ['POLLINATIONS_API_KEY', 'POLLINATIONS_KEY'],
    },
    {
      id: 'pollinations-publishable-key',
      title: 'publishable key',
      anchors: ['plln_pk_'],
      pattern: /plln_pk_[0-9A-Za-z]{24,40}/,
      minEntropy: 3.5,
      variables: ['POLLINATIONS_PUBLIC_KEY'],
      public: true,
    },
  ],
};
