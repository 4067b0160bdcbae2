import type { Provider } from './provider.js';

export const xai: Provider = {
  id: 'xai',
  name: 'xAI',
  docs: 'https://docs.x.ai/docs/overview',
  console: 'https://console.x.ai',
  keys: [
    {
      id: 'xai-api-key',
      title: 'API key',
      anchors: ['xai-'],
      pattern: /xai-[0-9A-Za-z_]{70,85}/,
      variables: ['XAI_API_KEY'],
    },
  ],
};
