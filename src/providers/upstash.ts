import type { Provider } from './provider.js';

export const upstash: Provider = {
  id: 'upstash',
  name: 'Upstash',
  docs: 'https://upstash.com/docs/devops/developer-api/authentication',
  console: 'https://console.upstash.com/account/api',
  keys: [
    {
      id: 'upstash-api-key',
      title: 'management API key',
      names: ['upstash'],
      about: /key|api/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['UPSTASH_API_KEY'],
    },
    {
      id: 'upstash-rest-token',
      title: 'REST token',
      names: ['upstash'],
      about: /rest.?tok|redis.?tok|vector.?tok|stash.?tok/i,
      pattern: /[0-9A-Za-z_-]{32,120}={0,2}/,
      variables: ['UPSTASH_REDIS_REST_TOKEN', 'UPSTASH_VECTOR_REST_TOKEN'],
    },
    {
      id: 'upstash-qstash-token',
      title: 'QStash token',
      anchors: ['eyJVc2VySUQiOiI'],
      pattern: /eyJVc2VySUQiOiI[0-9A-Za-z]{60,140}={0,2}/,
      variables: ['QSTASH_TOKEN'],
    },
    {
      id: 'upstash-qstash-signing-key',
      title: 'QStash signing key',
      names: ['qstash'],
      pattern: /sig_[0-9A-Za-z]{26,32}/,
      variables: ['QSTASH_CURRENT_SIGNING_KEY', 'QSTASH_NEXT_SIGNING_KEY'],
    },
  ],
};
