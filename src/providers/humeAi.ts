import type { Provider } from './provider.js';

export const humeAi: Provider = {
  id: 'humeAi',
  name: 'Hume AI',
  docs: 'https://dev.hume.ai/docs/introduction/api-key',
  console: 'https://app.hume.ai/keys',
  keys: [
    {
      id: 'hume-ai-api-key',
      title: 'API key',
      names: ['hume_api', 'hume_ai', 'hume_key'],
      pattern: /[0-9A-Za-z]{48}/,
      minEntropy: 4,
      variables: ['HUME_API_KEY'],
    },
    {
      id: 'hume-ai-secret-key',
      title: 'secret key',
      names: ['hume_secret', 'hume_ai'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['HUME_SECRET_KEY'],
    },
  ],
};
