import type { Provider } from './provider.js';

export const wePay: Provider = {
  id: 'wePay',
  name: 'WePay',
  docs: 'https://go.wepay.com/docs/api-methods/getting-started',
  console: 'https://www.wepay.com/login',
  keys: [
    {
      id: 'we-pay-access-token',
      title: 'access token',
      anchors: ['STAGE_', 'PRODUCTION_'],
      pattern: /(?:STAGE|PRODUCTION)_[0-9a-f]{64}/,
      variables: ['WEPAY_ACCESS_TOKEN', 'WEPAY_TOKEN'],
    },
  ],
};
