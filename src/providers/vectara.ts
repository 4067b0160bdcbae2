import type { Provider } from './provider.js';

export const vectara: Provider = {
  id: 'vectara',
  name: 'Vectara',
  docs: 'https://docs.vectara.com/docs/api-keys',
  console: 'https://console.vectara.com/',
  keys: [
    {
      id: 'vectara-api-key',
      title: 'API key',
      anchors: ['zqt_', 'zut_', 'zwt_'],
      pattern: /z[quw]t_[\w-]{38}/,
      variables: ['VECTARA_API_KEY'],
    },
  ],
};
