import type { Provider } from './provider.js';

export const couchbase: Provider = {
  id: 'couchbase',
  name: 'Couchbase Capella',
  docs: 'https://docs.couchbase.com/cloud/management-api-guide/management-api-start.html',
  console: 'https://cloud.couchbase.com',
  keys: [
    {
      id: 'couchbase-api-key-secret',
      title: 'API key secret',
      names: ['couchbase', 'capella'],
      about: /sec|pass|priv|key|tok/i,
      pattern: /[A-Za-z0-9+\/%!#@-]{64,90}={0,2}/,
      minEntropy: 4,
      variables: ['COUCHBASE_API_KEY_SECRET', 'CAPELLA_API_SECRET'],
      companions: ['couchbase-api-key-id'],
    },
    {
      id: 'couchbase-api-key-id',
      title: 'API key id',
      names: ['couchbase', 'capella'],
      about: /id/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['COUCHBASE_API_KEY_ID'],
      identifier: true,
    },
  ],
};
