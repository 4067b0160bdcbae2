import type { Provider } from './provider.js';

export const promptLayer: Provider = {
  id: 'promptLayer',
  name: 'PromptLayer',
  docs: 'https://docs.promptlayer.com/quickstart',
  console: 'https://dashboard.promptlayer.com/settings',
  keys: [
    {
      id: 'prompt-layer-api-key',
      title: 'API key',
      names: ['prompt_layer'],
      pattern: /pl_[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['PROMPTLAYER_API_KEY'],
    },
  ],
};
