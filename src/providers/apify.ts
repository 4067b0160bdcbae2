import type { Provider } from './provider.js';

export const apify: Provider = {
  id: 'apify',
  name: 'Apify',
  docs: 'https://docs.apify.com/platform/integrations/api',
  console: 'https://console.apify.com/settings/integrations',
  keys: [
    {
      id: 'apify-api-token',
      title: 'API token',
      anchors: ['apify_api_'],
      pattern: /apify_api_[0-9A-Za-z-]{36}/,
      variables: ['APIFY_TOKEN'],
    },
  ],
};
