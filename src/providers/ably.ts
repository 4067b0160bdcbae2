import type { Provider } from './provider.js';

export const ably: Provider = {
  id: 'ably',
  name: 'Ably',
  docs: 'https://ably.com/docs/auth',
  console: 'https://ably.com/accounts',
  keys: [
    {
      id: 'ably-api-key',
      title: 'API key',
      names: ['ably'],
      pattern: /[\w-]{6}\.[\w-]{6}:[\w-]{43}/,
      minEntropy: 4,
      variables: ['ABLY_API_KEY', 'ABLY_KEY'],
    },
  ],
};
