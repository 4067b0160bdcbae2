import type { Provider } from './provider.js';

export const pipedream: Provider = {
  id: 'pipedream',
  name: 'Pipedream',
  docs: 'https://pipedream.com/docs/rest-api/auth',
  console: 'https://pipedream.com/settings/user',
  keys: [
    {
      id: 'pipedream-api-key',
      title: 'API key',
      names: ['pipedream'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['PIPEDREAM_API_KEY', 'PD_API_KEY'],
    },
  ],
};
