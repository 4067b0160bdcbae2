import type { Provider } from './provider.js';

export const luno: Provider = {
  id: 'luno',
  name: 'Luno',
  docs: 'https://www.luno.com/en/developers/api',
  console: 'https://www.luno.com/wallet/security/api_keys',
  keys: [
    {
      id: 'luno-key-id',
      title: 'API key id',
      names: ['luno'],
      about: /id|key/i,
      pattern: /[0-9a-z]{13}/,
      variables: ['LUNO_API_KEY_ID', 'LUNO_KEY_ID'],
      identifier: true,
    },
    {
      id: 'luno-key-secret',
      title: 'API key secret',
      names: ['luno'],
      pattern: /[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['LUNO_API_KEY_SECRET', 'LUNO_SECRET'],
      companions: ['luno-key-id'],
    },
  ],
};
