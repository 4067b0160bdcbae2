import type { Provider } from './provider.js';

export const rainforestPay: Provider = {
  id: 'rainforestPay',
  name: 'Rainforest',
  docs: 'https://docs.rainforestpay.com/docs/api-keys',
  keys: [
    {
      id: 'rainforest-pay-api-key',
      title: 'API key',
      names: ['rainforest'],
      pattern: /(?<!_)apikey_[0-9a-f]{64}/i,
      variables: ['RAINFOREST_API_KEY'],
    },
  ],
};
