import type { Provider } from './provider.js';

export const customerGuru: Provider = {
  id: 'customerGuru',
  name: 'Customer Guru',
  docs: 'https://customer.guru/',
  keys: [
    {
      id: 'customer-guru-api-secret',
      title: 'API secret',
      names: ['customer_guru', 'guru_sec', 'guru_api', 'guru_key', 'guru_tok'],
      pattern: /[0-9A-Za-z]{50}/,
      minEntropy: 3.8,
      variables: ['CUSTOMER_GURU_SECRET'],
      companions: ['customer-guru-api-key'],
    },
    {
      id: 'customer-guru-api-key',
      title: 'API key',
      names: ['customer_guru', 'guru_api', 'guru_key', 'guru_tok'],
      about: /key|id/i,
      pattern: /[0-9A-Za-z]{30}/,
      minEntropy: 3.5,
      variables: ['CUSTOMER_GURU_API_KEY'],
      identifier: true,
    },
  ],
};
