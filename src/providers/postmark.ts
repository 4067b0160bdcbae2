import type { Provider } from './provider.js';

export const postmark: Provider = {
  id: 'postmark',
  name: 'Postmark',
  docs: 'https://postmarkapp.com/developer/api/overview',
  console: 'https://account.postmarkapp.com/api_tokens',
  keys: [
    {
      id: 'postmark-server-token',
      title: 'server or account token',
      names: ['postmark'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['POSTMARK_SERVER_TOKEN', 'POSTMARK_API_TOKEN'],
    },
  ],
};
