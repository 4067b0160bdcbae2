import type { Provider } from './provider.js';

export const duffel: Provider = {
  id: 'duffel',
  name: 'Duffel',
  docs: 'https://duffel.com/docs/api/overview/authentication',
  keys: [
    {
      id: 'duffel-access-token',
      title: 'access token',
      anchors: ['duffel_test_', 'duffel_live_'],
      pattern: /duffel_(?:test|live)_[\w-]{43}/,
      variables: ['DUFFEL_ACCESS_TOKEN'],
    },
  ],
};
