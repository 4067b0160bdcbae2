import type { Provider } from './provider.js';

export const bigCommerce: Provider = {
  id: 'bigCommerce',
  name: 'BigCommerce',
  docs: 'https://developer.bigcommerce.com/docs/start/authentication/api-accounts',
  console: 'https://login.bigcommerce.com',
  keys: [
    {
      id: 'big-commerce-access-token',
      title: 'API account access token',
      names: ['big_commerce'],
      about: /tok|access|auth/i,
      pattern: /[0-9a-z]{31}/,
      minEntropy: 3,
      variables: ['BIGCOMMERCE_ACCESS_TOKEN'],
    },
    {
      id: 'big-commerce-client-secret',
      title: 'client secret',
      names: ['big_commerce', 'bc_client'],
      about: /sec|pass|priv/i,
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['BIGCOMMERCE_CLIENT_SECRET'],
      companions: ['big-commerce-client-id'],
    },
    {
      id: 'big-commerce-client-id',
      title: 'client id',
      names: ['big_commerce', 'bc_client'],
      about: /id/i,
      pattern: /[0-9a-z]{31}/,
      minEntropy: 3,
      variables: ['BIGCOMMERCE_CLIENT_ID'],
      identifier: true,
    },
  ],
};
