import type { Provider } from './provider.js';

export const cloud66: Provider = {
  id: 'cloud66',
  name: 'Cloud 66',
  docs: 'https://help.cloud66.com/docs/api/api-v3',
  console: 'https://app.cloud66.com/account/apps',
  keys: [
    {
      id: 'cloud66-api-token',
      title: 'personal API token',
      names: ['cloud66', 'cloud_66'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['CLOUD66_TOKEN', 'CLOUD66_API_TOKEN'],
    },
  ],
};
