import type { Provider } from './provider.js';

export const e2b: Provider = {
  id: 'e2b',
  name: 'E2B',
  docs: 'https://e2b.dev/docs/api-key',
  console: 'https://e2b.dev/dashboard?tab=keys',
  keys: [
    {
      id: 'e2b-api-key',
      title: 'API key',
      anchors: ['e2b_'],
      pattern: /e2b_[0-9a-f]{40}/,
      variables: ['E2B_API_KEY'],
    },
    {
      id: 'e2b-access-token',
      title: 'access token',
      anchors: ['sk_e2b_'],
      pattern: /sk_e2b_[0-9a-f]{40}/,
      variables: ['E2B_ACCESS_TOKEN'],
    },
  ],
};
