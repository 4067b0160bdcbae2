import type { Provider } from './provider.js';

export const finnhub: Provider = {
  id: 'finnhub',
  name: 'Finnhub',
  docs: 'https://finnhub.io/docs/api/authentication',
  console: 'https://finnhub.io/dashboard',
  keys: [
    {
      id: 'finnhub-api-key',
      title: 'API key',
      names: ['finnhub'],
      pattern: /[0-9a-z]{40}|[0-9a-z]{20}/,
      minEntropy: 2.9,
      variables: ['FINNHUB_API_KEY', 'FINNHUB_TOKEN'],
    },
  ],
};
