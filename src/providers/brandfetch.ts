import type { Provider } from './provider.js';

export const brandfetch: Provider = {
  id: 'brandfetch',
  name: 'Brandfetch',
  docs: 'https://docs.brandfetch.com/docs/getting-started',
  console: 'https://developers.brandfetch.com/dashboard',
  keys: [
    {
      id: 'brandfetch-api-key',
      title: 'API key',
      names: ['brandfetch'],
      pattern: /[A-Za-z0-9+\/_-]{43}=|[0-9A-Za-z]{40}/,
      minEntropy: 4,
      variables: ['BRANDFETCH_API_KEY'],
    },
  ],
};
