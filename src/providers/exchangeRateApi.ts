import type { Provider } from './provider.js';

export const exchangeRateApi: Provider = {
  id: 'exchangeRateApi',
  name: 'ExchangeRate-API',
  docs: 'https://www.exchangerate-api.com/docs/authentication',
  console: 'https://app.exchangerate-api.com/keys',
  keys: [
    {
      id: 'exchange-rate-api-api-key',
      title: 'API key',
      names: ['exchangerate', 'exchange_rate'],
      pattern: /[0-9a-f]{24}/,
      variables: ['EXCHANGERATE_API_KEY', 'EXCHANGE_RATE_API_KEY'],
    },
  ],
};
