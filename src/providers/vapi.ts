import type { Provider } from './provider.js';

export const vapi: Provider = {
  id: 'vapi',
  name: 'Vapi',
  docs: 'https://docs.vapi.ai/quickstart/introduction',
  console: 'https://dashboard.vapi.ai/org/api-keys',
  keys: [
    {
      id: 'vapi-private-key',
      title: 'private API key',
      names: ['vapi'],
      about: /vapi.?(?:api|key|tok)|priv|sec/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['VAPI_API_KEY', 'VAPI_PRIVATE_KEY'],
    },
    {
      id: 'vapi-public-key',
      title: 'public API key',
      names: ['vapi'],
      about: /pub/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['VAPI_PUBLIC_KEY'],
      public: true,
    },
  ],
};
