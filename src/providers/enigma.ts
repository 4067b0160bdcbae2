import type { Provider } from './provider.js';

export const enigma: Provider = {
  id: 'enigma',
  name: 'Enigma',
  docs: 'https://documentation.enigma.com/',
  console: 'https://console.enigma.com/',
  keys: [
    {
      id: 'enigma-api-key',
      title: 'API key',
      names: ['enigma'],
      about: /api|key|tok|secret/i,
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['ENIGMA_API_KEY'],
    },
  ],
};
