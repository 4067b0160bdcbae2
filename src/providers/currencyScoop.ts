import type { Provider } from './provider.js';

export const currencyScoop: Provider = {
  id: 'currencyScoop',
  name: 'CurrencyBeacon',
  docs: 'https://currencybeacon.com/api-documentation',
  console: 'https://currencybeacon.com/account/dashboard',
  keys: [
    {
      id: 'currency-scoop-api-key',
      title: 'API key',
      names: ['currency_scoop', 'currency_beacon'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['CURRENCYSCOOP_API_KEY', 'CURRENCYBEACON_API_KEY'],
    },
  ],
};
