import type { Provider } from './provider.js';

export const craftMyPdf: Provider = {
  id: 'craftMyPdf',
  name: 'CraftMyPDF',
  docs: 'https://craftmypdf.com/docs/index.html',
  console: 'https://app.craftmypdf.com/api-integration',
  keys: [
    {
      id: 'craft-my-pdf-api-key',
      title: 'API key',
      names: ['craft_my_pdf'],
      pattern: /[0-9A-Za-z]{35}/,
      minEntropy: 3.8,
      variables: ['CRAFTMYPDF_API_KEY'],
    },
  ],
};
