import type { Provider } from './provider.js';

export const context7: Provider = {
  id: 'context7',
  name: 'Context7',
  docs: 'https://context7.com/docs/howto/api-keys',
  console: 'https://context7.com/dashboard',
  keys: [
    {
      id: 'context7-api-key',
      title: 'API key',
      anchors: ['ctx7sk-'],
      pattern: /ctx7sk-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['CONTEXT7_API_KEY'],
    },
  ],
};
