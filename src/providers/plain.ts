import type { Provider } from './provider.js';

export const plain: Provider = {
  id: 'plain',
  name: 'Plain',
  docs: 'https://www.plain.com/docs/graphql/authentication',
  console: 'https://app.plain.com',
  keys: [
    {
      id: 'plain-api-key',
      title: 'API key',
      anchors: ['plainApiKey_'],
      pattern: /plainApiKey_[\w-]{40,200}/,
      minEntropy: 3.5,
      variables: ['PLAIN_API_KEY'],
    },
  ],
};
