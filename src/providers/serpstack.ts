import type { Provider } from './provider.js';

export const serpstack: Provider = {
  id: 'serpstack',
  name: 'serpstack',
  docs: 'https://serpstack.com/documentation',
  console: 'https://serpstack.com/dashboard',
  keys: [
    {
      id: 'serpstack-access-key',
      title: 'access key',
      names: ['serpstack', 'serp_stack'],
      pattern: /[0-9a-z]{32}/,
      variables: ['SERPSTACK_ACCESS_KEY', 'SERPSTACK_API_KEY'],
    },
  ],
};
