import type { Provider } from './provider.js';

export const ollama: Provider = {
  id: 'ollama',
  name: 'Ollama',
  docs: 'https://docs.ollama.com/api/authentication',
  console: 'https://ollama.com/settings/keys',
  keys: [
    {
      id: 'ollama-api-key',
      title: 'API key',
      names: ['ollama'],
      pattern: /[0-9a-f]{32}\.[\w-]{24}/,
      minEntropy: 3.8,
      variables: ['OLLAMA_API_KEY'],
    },
  ],
};
