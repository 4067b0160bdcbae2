import type { Provider } from './provider.js';

export const currencyFreaks: Provider = {
  id: 'currencyFreaks',
  name: 'CurrencyFreaks',
  docs: 'https://currencyfreaks.com/documentation.html',
  console: 'https://currencyfreaks.com/dashboard.html',
  keys: [
    {
      id: 'currency-freaks-api-key',
      title: 'API key',
      names: ['currency_freaks'],
      pattern: /[0-9a-z]{32}/i,
      variables: ['CURRENCYFREAKS_API_KEY'],
    },
  ],
};
