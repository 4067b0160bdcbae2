import type { Provider } from './provider.js';

export const numverify: Provider = {
  id: 'numverify',
  name: 'numverify',
  docs: 'https://numverify.com/documentation',
  console: 'https://numverify.com/dashboard',
  keys: [
    {
      id: 'numverify-access-key',
      title: 'access key',
      names: ['numverify'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['NUMVERIFY_ACCESS_KEY', 'NUMVERIFY_API_KEY'],
    },
  ],
};
