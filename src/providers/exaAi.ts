import type { Provider } from './provider.js';

export const exaAi: Provider = {
  id: 'exaAi',
  name: 'Exa',
  docs: 'https://docs.exa.ai/reference/getting-started',
  console: 'https://dashboard.exa.ai/api-keys',
  keys: [
    {
      id: 'exa-ai-api-key',
      title: 'API key',
      names: ['exa_api', 'exa_ai', 'exa_key'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['EXA_API_KEY'],
    },
  ],
};
