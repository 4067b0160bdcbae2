import type { Provider } from './provider.js';

export const llamaCloud: Provider = {
  id: 'llamaCloud',
  name: 'LlamaCloud',
  docs: 'https://docs.cloud.llamaindex.ai/api_key',
  console: 'https://cloud.llamaindex.ai/api-key',
  keys: [
    {
      id: 'llama-cloud-api-key',
      title: 'API key',
      anchors: ['llx-'],
      pattern: /llx-[0-9A-Za-z]{48}/,
      variables: ['LLAMA_CLOUD_API_KEY'],
    },
  ],
};
