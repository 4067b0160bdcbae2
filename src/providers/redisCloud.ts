import type { Provider } from './provider.js';

export const redisCloud: Provider = {
  id: 'redisCloud',
  name: 'Redis Cloud',
  docs: 'https://redis.io/docs/latest/operate/rc/api/get-started/manage-api-keys/',
  console: 'https://cloud.redis.io/#/access-management/api-keys',
  keys: [
    {
      id: 'redis-cloud-user-key',
      title: 'user API key',
      names: ['rediscloud', 'redis_cloud'],
      about: /sec|user|api|key/i,
      pattern: /S[0-9a-z]{45,52}/,
      variables: ['REDISCLOUD_SECRET_KEY'],
      companions: ['redis-cloud-account-key'],
    },
    {
      id: 'redis-cloud-account-key',
      title: 'account API key',
      names: ['rediscloud', 'redis_cloud'],
      about: /acc|api|key/i,
      pattern: /A[0-9a-z]{45,52}/,
      variables: ['REDISCLOUD_ACCESS_KEY'],
      identifier: true,
    },
  ],
};
