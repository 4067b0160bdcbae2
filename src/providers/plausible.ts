import type { Provider } from './provider.js';

export const plausible: Provider = {
  id: 'plausible',
  name: 'Plausible',
  docs: 'https://plausible.io/docs/stats-api#authentication',
  console: 'https://plausible.io/settings/api-keys',
  keys: [
    {
      id: 'plausible-api-key',
      title: 'API key',
      names: ['plausible'],
      about: /api|key|tok/i,
      pattern: /[\w-]{64}/,
      minEntropy: 4,
      variables: ['PLAUSIBLE_API_KEY'],
    },
  ],
};
