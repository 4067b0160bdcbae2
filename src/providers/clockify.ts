import type { Provider } from './provider.js';

export const clockify: Provider = {
  id: 'clockify',
  name: 'Clockify',
  docs: 'https://docs.clockify.me/',
  console: 'https://app.clockify.me/manage-api-keys',
  keys: [
    {
      id: 'clockify-api-key',
      title: 'API key',
      names: ['clockify'],
      pattern: /[0-9A-Za-z]{48}/,
      minEntropy: 3.8,
      variables: ['CLOCKIFY_API_KEY'],
    },
  ],
};
