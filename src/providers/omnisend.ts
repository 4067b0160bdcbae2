import type { Provider } from './provider.js';

export const omnisend: Provider = {
  id: 'omnisend',
  name: 'Omnisend',
  docs: 'https://api-docs.omnisend.com/reference/intro',
  console: 'https://app.omnisend.com/settings/api-keys',
  keys: [
    {
      id: 'omnisend-api-key',
      title: 'API key',
      names: ['omnisend'],
      pattern: /[0-9A-Za-z-]{75}/,
      minEntropy: 3.8,
      variables: ['OMNISEND_API_KEY'],
    },
  ],
};
