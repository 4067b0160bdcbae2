import type { Provider } from './provider.js';

export const contentstack: Provider = {
  id: 'contentstack',
  name: 'Contentstack',
  docs: 'https://www.contentstack.com/docs/developers/create-tokens/about-tokens',
  console: 'https://app.contentstack.com',
  keys: [
    {
      id: 'contentstack-token',
      title: 'management or delivery token',
      names: ['content_stack'],
      pattern: /cs[0-9a-f]{32}/,
      variables: ['CONTENTSTACK_MANAGEMENT_TOKEN', 'CONTENTSTACK_DELIVERY_TOKEN'],
      companions: ['contentstack-api-key'],
    },
    {
      id: 'contentstack-auth-token',
      title: 'auth token',
      names: ['content_stack'],
      pattern: /blt[0-9a-f]{30,40}/,
      variables: ['CONTENTSTACK_AUTH_TOKEN'],
      companions: ['contentstack-api-key'],
    },
    {
      id: 'contentstack-api-key',
      title: 'stack API key',
      names: ['content_stack'],
      pattern: /blt[0-9a-f]{16}/,
      variables: ['CONTENTSTACK_API_KEY'],
      identifier: true,
    },
  ],
};
