import type { Provider } from './provider.js';

export const monday: Provider = {
  id: 'monday',
  name: 'monday.com',
  docs: 'https://developer.monday.com/api-reference/docs/authentication',
  console: 'https://auth.monday.com/auth/login_monday',
  keys: [
    {
      id: 'monday-api-token',
      title: 'API token',
      names: ['monday'],
      pattern: /eyJ[\w-]{10,40}\.[\w-]{80,300}\.[\w-]{43}/,
      minEntropy: 4,
      variables: ['MONDAY_API_TOKEN', 'MONDAY_TOKEN'],
    },
  ],
};
