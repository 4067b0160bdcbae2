import type { Provider } from './provider.js';

export const aviationStack: Provider = {
  id: 'aviationStack',
  name: 'aviationstack',
  docs: 'https://aviationstack.com/documentation',
  console: 'https://aviationstack.com/dashboard',
  keys: [
    {
      id: 'aviation-stack-access-key',
      title: 'access key',
      names: ['aviation_stack'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['AVIATIONSTACK_ACCESS_KEY', 'AVIATIONSTACK_API_KEY'],
    },
  ],
};
