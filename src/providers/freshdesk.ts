import type { Provider } from './provider.js';

export const freshdesk: Provider = {
  id: 'freshdesk',
  name: 'Freshdesk',
  docs: 'https://developers.freshdesk.com/api/#authentication',
  console: 'https://support.freshdesk.com/support/solutions/articles/215517-how-to-find-your-api-key',
  keys: [
    {
      id: 'freshdesk-api-key',
      title: 'API key',
      names: ['freshdesk'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3,
      variables: ['FRESHDESK_API_KEY', 'FRESHDESK_TOKEN'],
      companions: ['freshdesk-domain'],
    },
    {
      id: 'freshdesk-domain',
      title: 'domain',
      names: ['freshdesk'],
      pattern: /[0-9a-z][0-9a-z-]{1,62}\.freshdesk\.com/,
      minEntropy: 2,
      variables: ['FRESHDESK_DOMAIN', 'FRESHDESK_URL'],
      identifier: true,
    },
  ],
};
