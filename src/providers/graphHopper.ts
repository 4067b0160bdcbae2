import type { Provider } from './provider.js';

export const graphHopper: Provider = {
  id: 'graphHopper',
  name: 'GraphHopper',
  docs: 'https://docs.graphhopper.com/openapi/authentication',
  console: 'https://graphhopper.com/dashboard/',
  keys: [
    {
      id: 'graph-hopper-api-key',
      title: 'API key',
      names: ['graphhopper'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/,
      variables: ['GRAPHHOPPER_API_KEY', 'GRAPHHOPPER_KEY'],
    },
  ],
};
