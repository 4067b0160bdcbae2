import type { Provider } from './provider.js';

export const salesloft: Provider = {
  id: 'salesloft',
  name: 'Salesloft',
  docs: 'https://developer.salesloft.com/docs/platform/api-basics/api-key-authentication/',
  console: 'https://app.salesloft.com/app/settings/api-keys',
  keys: [
    {
      id: 'salesloft-api-key',
      title: 'API key',
      names: ['salesloft', 'sales_loft'],
      pattern: /(?:v2_)?ak_[0-9a-f]{64}/i,
      variables: ['SALESLOFT_API_KEY'],
    },
  ],
};
