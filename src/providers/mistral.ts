import type { Provider } from './provider.js';

export const mistral: Provider = {
  id: 'mistral',
  name: 'Mistral AI',
  docs: 'https://docs.mistral.ai/getting-started/quickstart/',
  console: 'https://console.mistral.ai/api-keys',
  keys: [
    {
      id: 'mistral-api-key',
      title: 'API key',
      names: ['mistral'],
      about: /api|key|tok|secret/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['MISTRAL_API_KEY'],
    },
  ],
};
