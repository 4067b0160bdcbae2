import type { Provider } from './provider.js';

export const userstack: Provider = {
  id: 'userstack',
  name: 'userstack',
  docs: 'https://userstack.com/documentation',
  console: 'https://userstack.com/dashboard',
  keys: [
    {
      id: 'userstack-access-key',
      title: 'access key',
      names: ['userstack'],
      pattern: /[0-9a-z]{32}/,
      variables: ['USERSTACK_ACCESS_KEY', 'USERSTACK_API_KEY'],
    },
  ],
};
