import type { Provider } from './provider.js';

export const tru: Provider = {
  id: 'tru',
  name: 'tru.ID',
  docs: 'https://developer.tru.id/docs/authentication',
  console: 'https://tru.id/console',
  keys: [
    {
      id: 'tru-client-secret',
      title: 'client secret',
      names: ['truid', 'tru_id', 'tru_client', 'tru_secret', 'tru_token', 'tru_api'],
      about: /sec|tok|key/i,
      pattern: /[\w.~-]{26}/,
      minEntropy: 3.3,
      variables: ['TRU_ID_CLIENT_SECRET', 'TRU_CLIENT_SECRET'],
    },
  ],
};
