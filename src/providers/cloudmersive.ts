import type { Provider } from './provider.js';

export const cloudmersive: Provider = {
  id: 'cloudmersive',
  name: 'Cloudmersive',
  docs: 'https://api.cloudmersive.com/docs/',
  console: 'https://account.cloudmersive.com/keys',
  keys: [
    {
      id: 'cloudmersive-api-key',
      title: 'API key',
      names: ['cloudmersive'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['CLOUDMERSIVE_API_KEY'],
    },
  ],
};
