import type { Provider } from './provider.js';

export const salesblink: Provider = {
  id: 'salesblink',
  name: 'SalesBlink',
  docs: 'https://docs.salesblink.io/',
  console: 'https://run.salesblink.io/',
  keys: [
    {
      id: 'salesblink-api-key',
      title: 'API key',
      names: ['salesblink', 'sales_blink'],
      pattern: /[A-Za-z]{16}|key_[0-9A-Za-z]{16,32}/,
      minEntropy: 2.5,
      variables: ['SALESBLINK_API_KEY'],
    },
  ],
};
