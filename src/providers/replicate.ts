import type { Provider } from './provider.js';

export const replicate: Provider = {
  id: 'replicate',
  name: 'Replicate',
  docs: 'https://replicate.com/docs/topics/security/api-tokens',
  console: 'https://replicate.com/account/api-tokens',
  keys: [
    {
      id: 'replicate-api-token',
      title: 'API token',
      anchors: ['r8_'],
      pattern: /r8_[0-9A-Za-z_-]{37}/,
      variables: ['REPLICATE_API_TOKEN'],
    },
  ],
};
