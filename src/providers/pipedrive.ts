import type { Provider } from './provider.js';

export const pipedrive: Provider = {
  id: 'pipedrive',
  name: 'Pipedrive',
  docs: 'https://pipedrive.readme.io/docs/core-api-concepts-authentication',
  console: 'https://app.pipedrive.com/settings/api',
  keys: [
    {
      id: 'pipedrive-api-token',
      title: 'API token',
      names: ['pipedrive'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3,
      variables: ['PIPEDRIVE_API_TOKEN', 'PIPEDRIVE_API_KEY'],
    },
  ],
};
