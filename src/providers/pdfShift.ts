import type { Provider } from './provider.js';

export const pdfShift: Provider = {
  id: 'pdfShift',
  name: 'PDFShift',
  docs: 'https://docs.pdfshift.io/',
  console: 'https://app.pdfshift.io/env/apikeys',
  keys: [
    {
      id: 'pdf-shift-api-key',
      title: 'API key',
      names: ['pdf_shift'],
      pattern: /(?:sk_[0-9a-f]{40}|[0-9a-f]{32})/,
      minEntropy: 3,
      variables: ['PDFSHIFT_API_KEY'],
    },
  ],
};
