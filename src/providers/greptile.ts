import type { Provider } from './provider.js';

export const greptile: Provider = {
  id: 'greptile',
  name: 'Greptile',
  docs: 'https://www.greptile.com/docs/api-reference/introduction',
  console: 'https://app.greptile.com/login/api',
  keys: [
    {
      id: 'greptile-api-key',
      title: 'API key',
      names: ['greptile'],
      pattern: /[A-Za-z0-9+\/]{48}/,
      minEntropy: 3.8,
      variables: ['GREPTILE_API_KEY'],
    },
  ],
};
