import type { Provider } from './provider.js';

export const polygon: Provider = {
  id: 'polygon',
  name: 'Polygon.io',
  docs: 'https://polygon.io/docs/rest/quickstart',
  console: 'https://polygon.io/dashboard/keys',
  keys: [
    {
      id: 'polygon-api-key',
      title: 'API key',
      names: ['polygon'],
      pattern: /[0-9A-Za-z_]{32}/,
      minEntropy: 4,
      variables: ['POLYGON_API_KEY', 'POLYGON_IO_API_KEY'],
    },
  ],
};
