import type { Provider } from './provider.js';

export const ip2Location: Provider = {
  id: 'ip2Location',
  name: 'IP2Location',
  docs: 'https://www.ip2location.io/ip2location-documentation',
  console: 'https://www.ip2location.io/dashboard',
  keys: [
    {
      id: 'ip2-location-api-key',
      title: 'API key',
      names: ['ip2location'],
      pattern: /[0-9A-Z]{32}/,
      minEntropy: 3,
      variables: ['IP2LOCATION_API_KEY', 'IP2LOCATION_KEY'],
    },
  ],
};
