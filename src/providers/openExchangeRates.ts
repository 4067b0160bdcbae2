import type { Provider } from './provider.js';

export const openExchangeRates: Provider = {
  id: 'openExchangeRates',
  name: 'Open Exchange Rates',
  docs: 'https://docs.openexchangerates.org/reference/authentication',
  console: 'https://openexchangerates.org/account/app-ids',
  keys: [
    {
      id: 'open-exchange-rates-app-id',
      title: 'app id',
      names: ['open_exchange', 'oxr_app', 'oxr_api'],
      pattern: /[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['OPENEXCHANGERATES_APP_ID', 'OPEN_EXCHANGE_RATES_APP_ID', 'OXR_APP_ID'],
    },
  ],
};
