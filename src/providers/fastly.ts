import type { Provider } from './provider.js';

export const fastly: Provider = {
  id: 'fastly',
  name: 'Fastly',
  docs: 'https://www.fastly.com/documentation/reference/api/auth-tokens/',
  console: 'https://manage.fastly.com/account/personal/tokens',
  keys: [
    {
      id: 'fastly-api-token',
      title: 'API token',
      names: ['fastly'],
      about: /api|tok|key/i,
      pattern: /[\w-]{32}/,
      minEntropy: 3.4,
      variables: ['FASTLY_API_TOKEN', 'FASTLY_API_KEY'],
    },
  ],
};
