import type { Provider } from './provider.js';

export const pdfLayer: Provider = {
  id: 'pdfLayer',
  name: 'pdflayer',
  docs: 'https://pdflayer.com/documentation',
  console: 'https://pdflayer.com/dashboard',
  keys: [
    {
      id: 'pdf-layer-access-key',
      title: 'access key',
      names: ['pdf_layer'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['PDFLAYER_ACCESS_KEY'],
    },
  ],
};
