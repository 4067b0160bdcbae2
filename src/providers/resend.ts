import type { Provider } from './provider.js';

export const resend: Provider = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  console: 'https://resend.com/api-keys',
  keys: [
    {
      id: 'resend-api-key',
      title: 'API key',
      // Not what words go on with after `…re_`: `core_api`, `before_test`. Those keys are told by the name, below.
      anchors: Array.from('03456789ghjklquvwxyz', (next) => `re_${next}`),
      pattern: /re_[03-9GHJKLQUVWXYZghjklquvwxyz][0-9A-Za-z]{7}_[0-9A-Za-z]{24}/,
      minEntropy: 3.8,
      variables: ['RESEND_API_KEY'],
    },
    {
      id: 'resend-named-key',
      title: 'API key (given to its name)',
      names: ['resend'],
      pattern: /re_[12A-FIM-PRSTa-fim-prst][0-9A-Za-z]{7}_[0-9A-Za-z]{24}/,
      minEntropy: 3.8,
      variables: ['RESEND_API_KEY'],
    },
  ],
};
