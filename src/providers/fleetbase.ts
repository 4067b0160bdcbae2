import type { Provider } from './provider.js';

export const fleetbase: Provider = {
  id: 'fleetbase',
  name: 'Fleetbase',
  docs: 'https://docs.fleetbase.io/',
  console: 'https://console.fleetbase.io/developers/api-keys',
  keys: [
    {
      id: 'fleetbase-api-key',
      title: 'API key',
      anchors: ['flb_live_', 'flb_test_'],
      pattern: /flb_(?:live|test)_[0-9A-Za-z]{20}/,
      variables: ['FLEETBASE_API_KEY', 'FLEETBASE_KEY'],
    },
  ],
};
