import type { Provider } from './provider.js';

export const loggly: Provider = {
  id: 'loggly',
  name: 'Loggly',
  docs: 'https://documentation.solarwinds.com/en/success_center/loggly/content/admin/customer-token-authentication-token.htm',
  console: 'https://www.loggly.com',
  keys: [
    {
      id: 'loggly-token',
      title: 'customer or API token',
      names: ['loggly'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      variables: ['LOGGLY_TOKEN', 'LOGGLY_CUSTOMER_TOKEN'],
    },
  ],
};
