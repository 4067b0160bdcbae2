import type { Provider } from './provider.js';

export const loadmill: Provider = {
  id: 'loadmill',
  name: 'Loadmill',
  docs: 'https://docs.loadmill.com/integrations/generating-api-tokens',
  console: 'https://app.loadmill.com/app/user/settings/security',
  keys: [
    {
      id: 'loadmill-api-token',
      title: 'API token',
      names: ['loadmill'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['LOADMILL_API_TOKEN'],
    },
  ],
};
