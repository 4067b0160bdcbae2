import type { Provider } from './provider.js';

export const groq: Provider = {
  id: 'groq',
  name: 'Groq',
  docs: 'https://console.groq.com/docs/quickstart',
  console: 'https://console.groq.com/keys',
  keys: [
    {
      id: 'groq-api-key',
      title: 'API key',
      anchors: ['gsk_'],
      pattern: /gsk_[0-9A-Za-z]{52}/,
      variables: ['GROQ_API_KEY'],
    },
  ],
};
