import type { Provider } from './provider.js';

export const privateAi: Provider = {
  id: 'privateAi',
  name: 'Private AI',
  docs: 'https://docs.private-ai.com/',
  console: 'https://portal.private-ai.com',
  keys: [
    {
      id: 'private-ai-api-key',
      title: 'API key',
      names: ['private_ai'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['PRIVATE_AI_API_KEY', 'PRIVATEAI_API_KEY'],
    },
  ],
};
