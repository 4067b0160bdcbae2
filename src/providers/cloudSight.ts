import type { Provider } from './provider.js';

export const cloudSight: Provider = {
  id: 'cloudSight',
  name: 'CloudSight',
  docs: 'https://docs.cloudsight.ai/reference',
  keys: [
    {
      id: 'cloud-sight-api-key',
      title: 'API key',
      names: ['cloud_sight'],
      pattern: /[0-9A-Za-z_-]{22,25}/,
      minEntropy: 3.2,
      variables: ['CLOUDSIGHT_API_KEY'],
    },
  ],
};
