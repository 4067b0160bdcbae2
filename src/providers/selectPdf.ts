import type { Provider } from './provider.js';

export const selectPdf: Provider = {
  id: 'selectPdf',
  name: 'SelectPdf',
  docs: 'https://selectpdf.com/html-to-pdf-api/',
  console: 'https://selectpdf.com/html-to-pdf-api/',
  keys: [
    {
      id: 'select-pdf-api-key',
      title: 'API key',
      names: ['selectpdf', 'select_pdf'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['SELECTPDF_API_KEY', 'SELECTPDF_KEY'],
    },
  ],
};
