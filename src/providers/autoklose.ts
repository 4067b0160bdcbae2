import type { Provider } from './provider.js';

export const autoklose: Provider = {
  id: 'autoklose',
  name: 'Autoklose',
  docs: 'https://api.aklose.com/docs',
  keys: [
    {
      id: 'autoklose-api-key',
      title: 'API key',
      names: ['autoklose'],
      pattern: /[0-9A-Za-z-]{32}/,
      minEntropy: 3.3,
      variables: ['AUTOKLOSE_API_KEY', 'AUTOKLOSE_TOKEN'],
    },
  ],
};
