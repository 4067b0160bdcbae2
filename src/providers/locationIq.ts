import type { Provider } from './provider.js';

export const locationIq: Provider = {
  id: 'locationIq',
  name: 'LocationIQ',
  docs: 'https://docs.locationiq.com/docs/introduction',
  console: 'https://my.locationiq.com/dashboard#accesstoken',
  keys: [
    {
      id: 'location-iq-access-token',
      title: 'access token',
      anchors: ['pk.'],
      pattern: /pk\.[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['LOCATIONIQ_API_KEY', 'LOCATIONIQ_TOKEN'],
    },
    {
      id: 'location-iq-named-token',
      title: 'access token given to its name',
      names: ['location_iq'],
      pattern: /(?:pk\.)?[0-9A-Za-z]{32}/,
      minEntropy: 3.2,
      variables: ['LOCATIONIQ_API_KEY'],
    },
  ],
};
