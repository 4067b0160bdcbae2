import type { Provider } from './provider.js';

export const composio: Provider = {
  id: 'composio',
  name: 'Composio',
  docs: 'https://docs.composio.dev/docs/authentication',
  console: 'https://platform.composio.dev',
  keys: [
    {
      id: 'composio-api-key',
      title: 'API key',
      names: ['composio'],
      pattern: /ak_[\w-]{20}/,
      minEntropy: 3.3,
      variables: ['COMPOSIO_API_KEY'],
    },
    {
      id: 'composio-consumer-key',
      title: 'consumer API key',
      names: ['composio', 'x_consumer_api_key'],
      pattern: /ck_[\w-]{20}/,
      minEntropy: 3.3,
      variables: ['COMPOSIO_CONSUMER_API_KEY'],
    },
  ],
};
