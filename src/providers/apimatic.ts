import type { Provider } from './provider.js';

export const apimatic: Provider = {
  id: 'apimatic',
  name: 'APIMatic',
  docs: 'https://docs.apimatic.io/platform-api/',
  console: 'https://app.apimatic.io/account/profile',
  keys: [
    {
      id: 'apimatic-api-key',
      title: 'API key',
      names: ['apimatic'],
      pattern: /[\w-]{64}/,
      minEntropy: 4,
      variables: ['APIMATIC_API_KEY'],
    },
  ],
};
