import type { Provider } from './provider.js';

export const positionstack: Provider = {
  id: 'positionstack',
  name: 'positionstack',
  docs: 'https://positionstack.com/documentation',
  console: 'https://positionstack.com/dashboard',
  keys: [
    {
      id: 'positionstack-access-key',
      title: 'access key',
      names: ['position_stack'],
      pattern: /[0-9A-Za-z_]{32}/,
      minEntropy: 3,
      variables: ['POSITIONSTACK_ACCESS_KEY', 'POSITIONSTACK_API_KEY'],
    },
  ],
};
