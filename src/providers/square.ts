import type { Provider } from './provider.js';

export const square: Provider = {
  id: 'square',
  name: 'Square',
  docs: 'https://developer.squareup.com/docs/build-basics/access-tokens',
  console: 'https://developer.squareup.com/apps',
  keys: [
    {
      id: 'square-access-token',
      title: 'access token',
      // With the character behind, for source maps are full of the four.
      anchors: Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (next) => `EAAA${next}`),
      pattern: /EAAA[0-9A-Za-z][\w+=-]{59}/,
      minEntropy: 4,
      variables: ['SQUARE_ACCESS_TOKEN'],
    },
    {
      id: 'square-legacy-token',
      title: 'personal access token',
      anchors: ['sq0atp-'],
      pattern: /sq0atp-[\w-]{22}/,
      variables: ['SQUARE_ACCESS_TOKEN'],
    },
    {
      id: 'square-oauth-secret',
      title: 'OAuth application secret',
      anchors: ['sq0csp-'],
      pattern: /sq0csp-[\w-]{40,50}/,
      variables: ['SQUARE_APPLICATION_SECRET'],
      companions: ['square-application-id'],
    },
    {
      id: 'square-application-id',
      title: 'application id',
      anchors: ['sq0id'],
      pattern: /sq0id[a-z]-[\w-]{22,43}/,
      variables: ['SQUARE_APPLICATION_ID', 'SQUARE_APP_ID'],
      identifier: true,
    },
  ],
};
