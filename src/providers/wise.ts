import type { Provider } from './provider.js';

export const wise: Provider = {
  id: 'wise',
  name: 'Wise',
  docs: 'https://docs.wise.com/api-docs/guides/security-and-access',
  console: 'https://wise.com/settings/api-tokens',
  keys: [
    {
      id: 'wise-api-token',
      title: 'API token',
      names: ['transferwise', 'wise_api', 'wise_token', 'wise_key', 'wise_secret'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['WISE_API_TOKEN', 'WISE_API_KEY', 'TRANSFERWISE_API_TOKEN'],
    },
  ],
};
