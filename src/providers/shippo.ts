import type { Provider } from './provider.js';

export const shippo: Provider = {
  id: 'shippo',
  name: 'Shippo',
  docs: 'https://docs.goshippo.com/docs/guides_general/authentication/',
  console: 'https://apps.goshippo.com/settings/api',
  keys: [
    {
      id: 'shippo-api-token',
      title: 'API token',
      anchors: ['shippo_live_', 'shippo_test_'],
      pattern: /shippo_(?:live|test)_[0-9a-f]{40}/,
      variables: ['SHIPPO_API_TOKEN'],
    },
  ],
};
