import type { Provider } from './provider.js';

export const nocoDb: Provider = {
  id: 'nocoDb',
  name: 'NocoDB',
  docs: 'https://nocodb.com/docs/product-docs/account-settings/api-tokens',
  console: 'https://app.nocodb.com',
  keys: [
    {
      id: 'noco-db-api-token',
      title: 'API token',
      names: ['noco_db', 'xc_token'],
      pattern: /[\w-]{40}/,
      minEntropy: 3.8,
      variables: ['NOCODB_TOKEN', 'NOCODB_API_TOKEN', 'XC_TOKEN'],
    },
  ],
};
