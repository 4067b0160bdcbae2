import type { Provider } from './provider.js';

export const cohere: Provider = {
  id: 'cohere',
  name: 'Cohere',
  docs: 'https://docs.cohere.com/docs/rate-limits',
  console: 'https://dashboard.cohere.com/api-keys',
  keys: [
    {
      id: 'cohere-api-key',
      title: 'API key',
      names: ['cohere', 'co_api'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['CO_API_KEY', 'COHERE_API_KEY'],
    },
  ],
};
