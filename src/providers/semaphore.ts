import type { Provider } from './provider.js';

export const semaphore: Provider = {
  id: 'semaphore',
  name: 'Semaphore',
  docs: 'https://docs.semaphore.io/reference/api',
  console: 'https://me.semaphoreci.com/account',
  keys: [
    {
      id: 'semaphore-api-token',
      title: 'API token',
      names: ['semaphore_api', 'semaphore_token', 'semaphore_ci', 'semaphoreci', 'semaphore_key', 'semaphore_auth'],
      pattern: /[0-9A-Za-z_-]{32}|[0-9A-Za-z]{20}/,
      variables: ['SEMAPHORE_API_TOKEN'],
    },
  ],
};
