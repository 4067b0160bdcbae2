import type { Provider } from './provider.js';

export const taxJar: Provider = {
  id: 'taxJar',
  name: 'TaxJar',
  docs: 'https://developers.taxjar.com/api/reference/#authentication',
  console: 'https://app.taxjar.com/api_sign_up',
  keys: [
    {
      id: 'tax-jar-api-token',
      title: 'API token',
      names: ['taxjar', 'tax_jar'],
      about: /key|tok|api/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['TAXJAR_API_KEY', 'TAXJAR_API_TOKEN'],
    },
  ],
};
