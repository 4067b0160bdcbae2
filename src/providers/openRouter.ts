import type { Provider } from './provider.js';

export const openRouter: Provider = {
  id: 'openRouter',
  name: 'OpenRouter',
  docs: 'https://openrouter.ai/docs/api-reference/authentication',
  console: 'https://openrouter.ai/settings/keys',
  keys: [
    {
      id: 'open-router-api-key',
      title: 'API key',
      anchors: ['sk-or-v1-'],
      pattern: /sk-or-v1-[0-9a-f]{64}/,
      variables: ['OPENROUTER_API_KEY'],
    },
  ],
};
