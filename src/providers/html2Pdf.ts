import type { Provider } from './provider.js';

export const html2Pdf: Provider = {
  id: 'html2Pdf',
  name: 'html2pdf.app',
  docs: 'https://html2pdf.app/documentation/',
  console: 'https://dash.html2pdf.app/',
  keys: [
    {
      id: 'html2-pdf-api-key',
      title: 'API key',
      names: ['html2pdf'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 3.8,
      variables: ['HTML2PDF_API_KEY'],
    },
  ],
};
