import type { Provider } from './provider.js';

export const helicone: Provider = {
  id: 'helicone',
  name: 'Helicone',
  docs: 'https://docs.helicone.ai/helicone-headers/helicone-auth',
  console: 'https://us.helicone.ai/settings/api-keys',
  keys: [
    {
      id: 'helicone-api-key',
      title: 'API key',
      anchors: ['sk-helicone-'],
      pattern: /sk-helicone-(?:eu-)?[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}/,
      variables: ['HELICONE_API_KEY'],
    },
    {
      id: 'helicone-write-key',
      title: 'write-only key',
      anchors: ['pk-helicone-'],
      pattern: /pk-helicone-(?:eu-)?[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}-[0-9a-z]{7}/,
      variables: ['HELICONE_API_KEY'],
    },
  ],
};
