import type { Provider } from './provider.js';

export const asaas: Provider = {
  id: 'asaas',
  name: 'Asaas',
  docs: 'https://docs.asaas.com/docs/authentication-2',
  console: 'https://www.asaas.com/customerApiAccessToken/index',
  keys: [
    {
      id: 'asaas-api-key',
      title: 'API key',
      anchors: ['$aact_prod_', '$aact_hmlg_'],
      pattern: /\$aact_(?:prod|hmlg)_[0-9A-Za-z]{30,250}(?:::\$aach_[0-9a-f-]{36})?/,
      minEntropy: 3.5,
      variables: ['ASAAS_API_KEY', 'ASAAS_ACCESS_TOKEN'],
    },
  ],
};
