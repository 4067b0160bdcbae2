import type { Provider } from './provider.js';

export const mapTiler: Provider = {
  id: 'mapTiler',
  name: 'MapTiler',
  docs: 'https://docs.maptiler.com/cloud/api/authentication-key/',
  console: 'https://cloud.maptiler.com/account/keys/',
  keys: [
    {
      id: 'map-tiler-api-key',
      title: 'API key',
      names: ['maptiler'],
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.2,
      variables: ['MAPTILER_KEY', 'MAPTILER_API_KEY'],
    },
    {
      id: 'map-tiler-service-token',
      title: 'service token',
      names: ['maptiler'],
      pattern: /[0-9a-f]{32}_[0-9a-f]{64}/,
      variables: ['MAPTILER_SERVICE_TOKEN'],
    },
  ],
};
