import type { Provider } from './provider.js';

export const exchangeRatesApi: Provider = {
  id: 'exchangeRatesApi',
  name: 'exchangeratesapi.io',
  docs: 'https://exchangeratesapi.io/documentation/',
  console: 'https://manage.exchangeratesapi.io/dashboard',
  keys: [
    {
      id: 'exchange-rates-api-access-key',
      title: 'access key',
      names: ['exchangerates', 'exchange_rates'],
      pattern: /[0-9a-z]{32}/,
      variables: ['EXCHANGERATES_API_KEY', 'EXCHANGE_RATES_API_KEY'],
    },
  ],
};
