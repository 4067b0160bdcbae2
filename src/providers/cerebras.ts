import type { Provider } from './provider.js';

export const cerebras: Provider = {
  id: 'cerebras',
  name: 'Cerebras',
  docs: 'https://inference-docs.cerebras.ai/quickstart',
  console: 'https://cloud.cerebras.ai',
  keys: [
    {
      id: 'cerebras-api-key',
      title: 'API key',
      anchors: ['csk-'],
      pattern: /csk-[0-9a-z]{48}/,
      variables: ['CEREBRAS_API_KEY'],
    },
  ],
};
