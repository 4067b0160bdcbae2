import type { Provider } from './provider.js';

export const netHunt: Provider = {
  id: 'netHunt',
  name: 'NetHunt CRM',
  docs: 'https://nethunt.com/integration-api',
  console: 'https://nethunt.com',
  keys: [
    {
      id: 'net-hunt-api-key',
      title: 'API key',
      names: ['net_hunt'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      minEntropy: 3,
      variables: ['NETHUNT_API_KEY'],
    },
  ],
};
