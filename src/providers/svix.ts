import type { Provider } from './provider.js';

export const svix: Provider = {
  id: 'svix',
  name: 'Svix',
  docs: 'https://docs.svix.com/api-keys',
  console: 'https://dashboard.svix.com/',
  keys: [
    {
      id: 'svix-auth-token',
      title: 'API token',
      names: ['svix'],
      pattern: /(?:test)?sk_[\w-]{32}\.(?:eu|us|ca|au|in)/,
      variables: ['SVIX_AUTH_TOKEN', 'SVIX_TOKEN', 'SVIX_API_KEY'],
    },
  ],
};
