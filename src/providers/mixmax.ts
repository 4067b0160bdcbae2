import type { Provider } from './provider.js';

export const mixmax: Provider = {
  id: 'mixmax',
  name: 'Mixmax',
  docs: 'https://developer.mixmax.com/docs/getting-started-with-the-api',
  console: 'https://app.mixmax.com/dashboard/settings/personal/integrations',
  keys: [
    {
      id: 'mixmax-api-token',
      title: 'API token',
      names: ['mixmax'],
      pattern: /[\w-]{36}/,
      minEntropy: 3.3,
      variables: ['MIXMAX_API_TOKEN'],
    },
  ],
};
