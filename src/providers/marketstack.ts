import type { Provider } from './provider.js';

export const marketstack: Provider = {
  id: 'marketstack',
  name: 'marketstack',
  docs: 'https://marketstack.com/documentation',
  console: 'https://marketstack.com/dashboard',
  keys: [
    {
      id: 'marketstack-access-key',
      title: 'access key',
      names: ['marketstack'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MARKETSTACK_ACCESS_KEY', 'MARKETSTACK_API_KEY'],
    },
  ],
};
