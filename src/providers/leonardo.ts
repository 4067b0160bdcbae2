import type { Provider } from './provider.js';

export const leonardo: Provider = {
  id: 'leonardo',
  name: 'Leonardo.Ai',
  docs: 'https://docs.leonardo.ai/docs/create-your-api-key',
  console: 'https://app.leonardo.ai/api-access',
  keys: [
    {
      id: 'leonardo-api-key',
      title: 'API key',
      names: ['leonardo'],
      about: /api|key|tok/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      minEntropy: 3,
      variables: ['LEONARDO_API_KEY'],
    },
  ],
};
