import type { Provider } from './provider.js';

export const mongoDb: Provider = {
  id: 'mongoDb',
  name: 'MongoDB Atlas',
  docs: 'https://www.mongodb.com/docs/atlas/configure-api-access/',
  console: 'https://cloud.mongodb.com',
  keys: [
    {
      id: 'mongo-db-service-account-secret',
      title: 'service account secret',
      anchors: ['mdb_sa_sk_'],
      pattern: /mdb_sa_sk_[\w-]{40}/,
      variables: ['MONGODB_ATLAS_CLIENT_SECRET'],
    },
  ],
};
