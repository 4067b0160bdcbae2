import type { Provider } from './provider.js';

export const goDaddy: Provider = {
  id: 'goDaddy',
  name: 'GoDaddy',
  docs: 'https://developer.godaddy.com/keys',
  console: 'https://developer.godaddy.com/keys',
  keys: [
    {
      id: 'go-daddy-api-key',
      title: 'API key',
      names: ['godaddy'],
      pattern: /[0-9A-Za-z]{8,14}_[0-9A-Za-z]{20,24}/,
      minEntropy: 3.3,
      variables: ['GODADDY_API_KEY', 'GODADDY_KEY'],
      identifier: true,
    },
    {
      id: 'go-daddy-api-secret',
      title: 'API secret',
      names: ['godaddy'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{21,22}/,
      minEntropy: 3.3,
      variables: ['GODADDY_API_SECRET', 'GODADDY_SECRET'],
      companions: ['go-daddy-api-key'],
    },
  ],
};
