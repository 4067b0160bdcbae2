import type { Provider } from './provider.js';

export const falAi: Provider = {
  id: 'falAi',
  name: 'fal',
  docs: 'https://docs.fal.ai/authentication/key-based',
  console: 'https://fal.ai/dashboard/keys',
  keys: [
    {
      id: 'fal-ai-key',
      title: 'API key',
      names: ['fal_key', 'fal_api', 'fal_ai', 'fal_tok'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}:[0-9a-f]{32}/,
      variables: ['FAL_KEY', 'FAL_API_KEY'],
    },
  ],
};
