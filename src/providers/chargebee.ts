import type { Provider } from './provider.js';

export const chargebee: Provider = {
  id: 'chargebee',
  name: 'Chargebee',
  docs: 'https://apidocs.chargebee.com/docs/api/auth',
  console: 'https://app.chargebee.com/login',
  keys: [
    {
      id: 'chargebee-api-key',
      title: 'API key',
      names: ['charge_bee'],
      pattern: /(?:live|test)_[0-9A-Za-z]{32,40}/,
      minEntropy: 3.8,
      variables: ['CHARGEBEE_API_KEY'],
    },
  ],
};
