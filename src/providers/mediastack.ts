import type { Provider } from './provider.js';

export const mediastack: Provider = {
  id: 'mediastack',
  name: 'mediastack',
  docs: 'https://mediastack.com/documentation',
  console: 'https://mediastack.com/dashboard',
  keys: [
    {
      id: 'mediastack-access-key',
      title: 'access key',
      names: ['mediastack'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MEDIASTACK_ACCESS_KEY', 'MEDIASTACK_API_KEY'],
    },
  ],
};
