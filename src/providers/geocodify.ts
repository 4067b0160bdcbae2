import type { Provider } from './provider.js';

export const geocodify: Provider = {
  id: 'geocodify',
  name: 'Geocodify',
  docs: 'https://geocodify.com/docs',
  console: 'https://geocodify.com/dashboard',
  keys: [
    {
      id: 'geocodify-api-key',
      title: 'API key',
      names: ['geocodify'],
      pattern: /[0-9a-z]{40}/,
      variables: ['GEOCODIFY_API_KEY'],
    },
  ],
};
