import type { Provider } from './provider.js';

export const together: Provider = {
  id: 'together',
  name: 'Together AI',
  docs: 'https://docs.together.ai/docs/quickstart',
  console: 'https://api.together.ai/settings/api-keys',
  keys: [
    {
      id: 'together-api-key',
      title: 'API key',
      anchors: ['tgp_v1_'],
      pattern: /tgp_v1_[\w-]{43}/,
      variables: ['TOGETHER_API_KEY'],
    },
    {
      id: 'together-legacy-key',
      title: 'API key (older form)',
      names: ['together_api', 'together_ai', 'together_key', 'together_token'],
      pattern: /[0-9a-f]{64}/i,
      variables: ['TOGETHER_API_KEY', 'TOGETHER_AI_API_KEY'],
    },
  ],
};
