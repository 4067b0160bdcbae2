import type { Provider } from './provider.js';

export const quickBooks: Provider = {
  id: 'quickBooks',
  name: 'QuickBooks',
  docs: 'https://developer.intuit.com/app/developer/qbo/docs/get-started/get-client-id-and-client-secret',
  console: 'https://developer.intuit.com/app/developer/dashboard',
  keys: [
    {
      id: 'quick-books-client-secret',
      title: 'client secret',
      names: ['quickbooks', 'intuit', 'qbo_client'],
      about: /sec/i,
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['QUICKBOOKS_CLIENT_SECRET', 'QBO_CLIENT_SECRET'],
      companions: ['quick-books-client-id'],
    },
    {
      id: 'quick-books-client-id',
      title: 'client id',
      names: ['quickbooks', 'intuit', 'qbo_client'],
      pattern: /AB[0-9A-Za-z]{48}/,
      variables: ['QUICKBOOKS_CLIENT_ID', 'QBO_CLIENT_ID'],
      identifier: true,
    },
  ],
};
