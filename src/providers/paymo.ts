import type { Provider } from './provider.js';

export const paymo: Provider = {
  id: 'paymo',
  name: 'Paymo',
  docs: 'https://github.com/paymoapp/api/blob/master/sections/authentication.md',
  console: 'https://app.paymoapp.com',
  keys: [
    {
      id: 'paymo-api-key',
      title: 'API key',
      names: ['paymo_api', 'paymo_key', 'paymo_token', 'paymo_app'],
      pattern: /[0-9A-Za-z]{44}/,
      minEntropy: 3.8,
      variables: ['PAYMO_API_KEY', 'PAYMOAPP_API_KEY'],
    },
  ],
};
