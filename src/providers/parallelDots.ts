import type { Provider } from './provider.js';

export const parallelDots: Provider = {
  id: 'parallelDots',
  name: 'ParallelDots',
  docs: 'https://apis.paralleldots.com/text_docs/index.html',
  console: 'https://dashboard.paralleldots.com',
  keys: [
    {
      id: 'parallel-dots-api-key',
      title: 'API key',
      names: ['parallel_dots'],
      pattern: /[0-9A-Za-z]{43}/,
      minEntropy: 3.8,
      variables: ['PARALLELDOTS_API_KEY'],
    },
  ],
};
