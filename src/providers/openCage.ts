import type { Provider } from './provider.js';

export const openCage: Provider = {
  id: 'openCage',
  name: 'OpenCage',
  docs: 'https://opencagedata.com/api#authentication',
  console: 'https://opencagedata.com/dashboard#geocoding',
  keys: [
    {
      id: 'open-cage-api-key',
      title: 'API key',
      names: ['open_cage'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['OPENCAGE_API_KEY', 'OPENCAGE_DATA_API_KEY'],
    },
  ],
};
