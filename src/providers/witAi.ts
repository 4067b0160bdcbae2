import type { Provider } from './provider.js';

export const witAi: Provider = {
  id: 'witAi',
  name: 'Wit.ai',
  docs: 'https://wit.ai/docs/http/',
  console: 'https://wit.ai/apps',
  keys: [
    {
      id: 'wit-ai-access-token',
      title: 'server access token',
      names: ['witai', 'wit_ai', 'wit_access', 'wit_token', 'wit_server', 'wit_api'],
      pattern: /[0-9A-Z]{32}/,
      variables: ['WIT_AI_TOKEN', 'WIT_ACCESS_TOKEN', 'WIT_TOKEN'],
    },
  ],
};
