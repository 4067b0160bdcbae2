import type { Provider } from './provider.js';

export const stabilityAi: Provider = {
  id: 'stabilityAi',
  name: 'Stability AI',
  docs: 'https://platform.stability.ai/docs/getting-started/authentication',
  console: 'https://platform.stability.ai/account/keys',
  keys: [
    {
      id: 'stability-ai-api-key',
      title: 'API key',
      names: ['stability', 'dreamstudio', 'dream_studio'],
      pattern: /sk-[0-9A-Za-z]{48}/,
      variables: ['STABILITY_API_KEY', 'STABILITY_KEY'],
    },
  ],
};
