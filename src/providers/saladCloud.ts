import type { Provider } from './provider.js';

export const saladCloud: Provider = {
  id: 'saladCloud',
  name: 'SaladCloud',
  docs: 'https://docs.salad.com/reference/api-usage',
  console: 'https://portal.salad.com/api-key',
  keys: [
    {
      id: 'salad-cloud-api-key',
      title: 'API key',
      anchors: ['salad_cloud_'],
      pattern: /salad_cloud_[0-9A-Za-z]{1,7}_[0-9A-Za-z]{20,235}/,
      variables: ['SALAD_API_KEY', 'SALAD_CLOUD_API_KEY'],
    },
  ],
};
