import type { Provider } from './provider.js';

export const heyGen: Provider = {
  id: 'heyGen',
  name: 'HeyGen',
  docs: 'https://docs.heygen.com/docs/quick-start',
  console: 'https://app.heygen.com/settings/api',
  keys: [
    {
      id: 'hey-gen-api-key',
      title: 'API key',
      anchors: ['sk_V2_hgu_'],
      pattern: /sk_V2_hgu_[\w-]{20,80}/,
      minEntropy: 3.5,
      variables: ['HEYGEN_API_KEY'],
    },
  ],
};
