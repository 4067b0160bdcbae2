import type { Provider } from './provider.js';

export const uber: Provider = {
  id: 'uber',
  name: 'Uber',
  docs: 'https://developer.uber.com/docs/riders/guides/authentication/introduction',
  console: 'https://developer.uber.com/dashboard',
  keys: [
    {
      id: 'uber-server-token',
      title: 'server token or client secret',
      names: ['uber_server', 'uber_token', 'uber_client', 'uber_api', 'uber_secret', 'uber_access'],
      about: /tok|sec|key/i,
      pattern: /[\w-]{40}|[\w-]{39}/,
      variables: ['UBER_SERVER_TOKEN', 'UBER_CLIENT_SECRET'],
    },
  ],
};
