import type { Provider } from './provider.js';

export const photoroom: Provider = {
  id: 'photoroom',
  name: 'Photoroom',
  docs: 'https://docs.photoroom.com/getting-started/how-can-i-get-my-api-key',
  console: 'https://app.photoroom.com/api-dashboard',
  keys: [
    {
      id: 'photoroom-api-key',
      title: 'API key',
      names: ['photoroom'],
      pattern: /(?:sandbox_)?[0-9a-f]{40}/,
      minEntropy: 3,
      variables: ['PHOTOROOM_API_KEY'],
    },
  ],
};
