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
      companions: ['mongo-db-service-account-id'],
    },
    {
      id: 'mongo-db-service-account-id',
      title: 'service account id',
      anchors: ['mdb_sa_id_'],
      pattern: /mdb_sa_id_[0-9a-f]{24}/,
      variables: ['MONGODB_ATLAS_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'mongo-db-atlas-public-key',
      title: 'Atlas public API key',
      names: ['mongodb', 'atlas_public', 'mcli_public'],
      about: /public/i,
      pattern: /[a-z]{8}/,
      minEntropy: 2.2,
      variables: ['MONGODB_ATLAS_PUBLIC_KEY', 'MONGODB_ATLAS_PUBLIC_API_KEY'],
      identifier: true,
    },
    {
      id: 'mongo-db-atlas-private-key',
      title: 'Atlas private API key',
      names: ['mongodb', 'atlas_private', 'mcli_private'],
      about: /priv/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['MONGODB_ATLAS_PRIVATE_KEY', 'MONGODB_ATLAS_PRIVATE_API_KEY', 'MCLI_PRIVATE_API_KEY'],
      companions: ['mongo-db-atlas-public-key'],
    },
    {
      id: 'mongo-db-connection-string',
      title: 'connection string with a password',
      anchors: ['mongodb://', 'mongodb+srv://'],
      pattern: /mongodb(?:\+srv)?:\/\/[\w.%~+-]{1,80}:(?!pass(?:word)?@)[\w.%~!*+-]{6,100}@[\w.-]{4,120}(?::[0-9]{2,5})?/,
      minEntropy: 3.5,
      variables: ['MONGODB_URI', 'MONGO_URL'],
    },
  ],
};
