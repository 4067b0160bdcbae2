import type { Provider } from './provider.js';

export const instantly: Provider = {
  id: 'instantly',
  name: 'Instantly',
  docs: 'https://developer.instantly.ai/api/v2',
  console: 'https://app.instantly.ai/app/settings/integrations',
  keys: [
    {
      id: 'instantly-api-key',
      title: 'API key',
      names: ['instantly'],
      // The base64 of a UUID, a colon and a secret of 12 characters.
      pattern: /[A-Za-z0-9+\/]{66}==/,
      minEntropy: 3.5,
      variables: ['INSTANTLY_API_KEY'],
    },
  ],
};
