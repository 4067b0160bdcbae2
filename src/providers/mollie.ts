import type { Provider } from './provider.js';

export const mollie: Provider = {
  id: 'mollie',
  name: 'Mollie',
  docs: 'https://docs.mollie.com/reference/authentication',
  console: 'https://my.mollie.com/dashboard/developers/api-keys',
  keys: [
    {
      id: 'mollie-api-key',
      title: 'API key',
      names: ['mollie'],
      pattern: /(?:live|test)_[0-9A-Za-z]{30}/,
      minEntropy: 3.3,
      variables: ['MOLLIE_API_KEY', 'MOLLIE_KEY'],
    },
    {
      id: 'mollie-access-token',
      title: 'organization access token',
      names: ['mollie'],
      pattern: /access_[0-9A-Za-z]{30,60}/,
      minEntropy: 3.5,
      variables: ['MOLLIE_ACCESS_TOKEN'],
    },
  ],
};
