import type { Provider } from './provider.js';

export const azureMaps: Provider = {
  id: 'azureMaps',
  name: 'Azure Maps',
  docs: 'https://learn.microsoft.com/en-us/azure/azure-maps/azure-maps-authentication',
  console: 'https://portal.azure.com',
  keys: [
    {
      id: 'azure-maps-key',
      title: 'subscription key',
      names: ['azure_maps', 'azure_map_key', 'atlas_subscription'],
      about: /key|sec|tok/i,
      pattern: /[0-9A-Za-z]{84}|[\w-]{43}|[0-9A-Za-z]{32}/,
      minEntropy: 3.8,
      variables: ['AZURE_MAPS_KEY', 'AZURE_MAPS_SUBSCRIPTION_KEY'],
    },
  ],
};
