import type { Provider } from './provider.js';

export const currencyLayer: Provider = {
  id: 'currencyLayer',
  name: 'currencylayer',
  docs: 'https://currencylayer.com/documentation',
  console: 'https://currencylayer.com/dashboard',
  keys: [
    {
      id: 'currency-layer-access-key',
      title: 'access key',
      names: ['currency_layer'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['CURRENCYLAYER_ACCESS_KEY', 'CURRENCYLAYER_API_KEY'],
    },
  ],
};
