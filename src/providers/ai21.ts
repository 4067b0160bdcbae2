import type { Provider } from './provider.js';

export const ai21: Provider = {
  id: 'ai21',
  name: 'AI21 Labs',
  docs: 'https://docs.ai21.com/reference/api-authentication',
  console: 'https://studio.ai21.com/account/api-key',
  keys: [
    {
      id: 'ai21-api-key',
      title: 'API key',
      names: ['ai21'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9A-Za-z]{32}/i,
      variables: ['AI21_API_KEY'],
    },
  ],
};
