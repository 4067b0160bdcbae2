import type { Provider } from './provider.js';

export const magicBell: Provider = {
  id: 'magicBell',
  name: 'MagicBell',
  docs: 'https://www.magicbell.com/docs/api/authentication',
  console: 'https://app.magicbell.com',
  keys: [
    {
      id: 'magic-bell-api-key',
      title: 'API key',
      names: ['magic_bell'],
      unless: /secret/i,
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['MAGICBELL_API_KEY'],
    },
    {
      id: 'magic-bell-api-secret',
      title: 'API secret',
      names: ['magic_bell'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['MAGICBELL_API_SECRET'],
      companions: ['magic-bell-api-key'],
    },
  ],
};
