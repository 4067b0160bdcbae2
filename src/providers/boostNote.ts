import type { Provider } from './provider.js';

export const boostNote: Provider = {
  id: 'boostNote',
  name: 'Boost Note',
  docs: 'https://developer.boostnote.io/',
  keys: [
    {
      id: 'boost-note-access-token',
      title: 'access token',
      names: ['boost_note'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['BOOSTNOTE_ACCESS_TOKEN', 'BOOSTNOTE_TOKEN'],
    },
  ],
};
