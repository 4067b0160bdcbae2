import type { Provider } from './provider.js';

export const myIntervals: Provider = {
  id: 'myIntervals',
  name: 'Intervals',
  docs: 'https://www.myintervals.com/api/authentication',
  console: 'https://www.myintervals.com',
  keys: [
    {
      id: 'my-intervals-api-token',
      title: 'API token',
      names: ['my_intervals'],
      pattern: /[0-9a-z]{11}/,
      minEntropy: 2.6,
      variables: ['MYINTERVALS_API_TOKEN'],
    },
  ],
};
