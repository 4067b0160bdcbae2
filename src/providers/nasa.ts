import type { Provider } from './provider.js';

export const nasa: Provider = {
  id: 'nasa',
  name: 'NASA',
  docs: 'https://api.nasa.gov/',
  console: 'https://api.nasa.gov/',
  keys: [
    {
      id: 'nasa-api-key',
      title: 'API key',
      names: ['nasa'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.8,
      variables: ['NASA_API_KEY'],
    },
    {
      id: 'nasa-address-key',
      title: 'API key in an address',
      anchors: ['api.nasa.gov/'],
      pattern: /api\.nasa\.gov\/[\w\/.?=&%+-]{1,140}api_key=(?<key>[0-9A-Za-z]{40})/,
      minEntropy: 3.8,
      variables: ['NASA_API_URL'],
    },
  ],
};
