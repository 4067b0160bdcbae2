import type { Provider } from './provider.js';

export const ipstack: Provider = {
  id: 'ipstack',
  name: 'ipstack',
  docs: 'https://ipstack.com/documentation',
  console: 'https://ipstack.com/dashboard',
  keys: [
    {
      id: 'ipstack-access-key',
      title: 'access key',
      names: ['ipstack'],
      pattern: /[0-9a-f]{32}/,
      variables: ['IPSTACK_ACCESS_KEY', 'IPSTACK_API_KEY', 'IPSTACK_KEY'],
    },
  ],
};
