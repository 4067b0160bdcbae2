import type { Provider } from './provider.js';

export const deepAi: Provider = {
  id: 'deepAi',
  name: 'DeepAI',
  docs: 'https://deepai.org/docs',
  console: 'https://deepai.org/dashboard',
  keys: [
    {
      id: 'deep-ai-api-key',
      title: 'API key',
      names: ['deepai', 'deep_ai'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['DEEPAI_API_KEY'],
    },
  ],
};
