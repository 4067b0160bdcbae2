import type { Provider } from './provider.js';

export const tokeet: Provider = {
  id: 'tokeet',
  name: 'Tokeet',
  docs: 'https://www.tokeet.com/',
  console: 'https://app.tokeet.com/',
  keys: [
    {
      id: 'tokeet-api-key',
      title: 'API key',
      names: ['tokeet'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['TOKEET_API_KEY'],
    },
  ],
};
