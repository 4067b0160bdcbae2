import type { Provider } from './provider.js';

export const deepSeek: Provider = {
  id: 'deepSeek',
  name: 'DeepSeek',
  docs: 'https://api-docs.deepseek.com/',
  console: 'https://platform.deepseek.com/api_keys',
  keys: [
    {
      id: 'deep-seek-api-key',
      title: 'API key',
      names: ['deepseek'],
      pattern: /sk-[0-9a-f]{32}/i,
      variables: ['DEEPSEEK_API_KEY'],
    },
  ],
};
