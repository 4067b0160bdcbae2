import type { Provider } from './provider.js';

export const kimi: Provider = {
  id: 'kimi',
  name: 'Kimi',
  docs: 'https://platform.moonshot.ai/docs/introduction',
  console: 'https://platform.moonshot.ai/console/api-keys',
  keys: [
    {
      id: 'kimi-api-key',
      title: 'API key',
      names: ['moonshot', 'kimi'],
      pattern: /sk-[\w-]{48}/,
      minEntropy: 3.5,
      variables: ['MOONSHOT_API_KEY', 'KIMI_API_KEY'],
    },
  ],
};
