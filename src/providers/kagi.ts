import type { Provider } from './provider.js';

export const kagi: Provider = {
  id: 'kagi',
  name: 'Kagi',
  docs: 'https://help.kagi.com/kagi/api/overview.html',
  console: 'https://kagi.com/settings?p=api',
  keys: [
    {
      id: 'kagi-api-key',
      title: 'API key',
      names: ['kagi'],
      pattern: /[\w-]{11}\.[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['KAGI_API_KEY', 'KAGI_SESSION_TOKEN'],
    },
    {
      id: 'kagi-session-link',
      title: 'session token',
      anchors: ['kagi.com/search?token='],
      pattern: /kagi\.com\/search\?token=(?<key>[\w-]{11}\.[\w-]{43})/,
      variables: ['KAGI_SESSION_LINK'],
    },
  ],
};
