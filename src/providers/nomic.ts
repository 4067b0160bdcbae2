import type { Provider } from './provider.js';

export const nomic: Provider = {
  id: 'nomic',
  name: 'Nomic',
  docs: 'https://docs.nomic.ai/reference/getting-started',
  console: 'https://atlas.nomic.ai/cli-login',
  keys: [
    {
      id: 'nomic-api-key',
      title: 'API key',
      names: ['nomic'],
      pattern: /nk-[\w-]{43}/,
      minEntropy: 3.8,
      variables: ['NOMIC_API_KEY'],
    },
  ],
};
