import type { Provider } from './provider.js';

export const knapsackPro: Provider = {
  id: 'knapsackPro',
  name: 'Knapsack Pro',
  docs: 'https://docs.knapsackpro.com/overview/',
  console: 'https://knapsackpro.com/dashboard',
  keys: [
    {
      id: 'knapsack-pro-api-token',
      title: 'test suite API token',
      names: ['knapsack_pro'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['KNAPSACK_PRO_TEST_SUITE_TOKEN', 'KNAPSACK_PRO_API_TOKEN'],
    },
  ],
};
