import type { Provider } from './provider.js';

export const flightStats: Provider = {
  id: 'flightStats',
  name: 'FlightStats',
  docs: 'https://developer.flightstats.com/api-docs/how_to',
  console: 'https://developer.flightstats.com/',
  keys: [
    {
      id: 'flight-stats-app-id',
      title: 'app id',
      names: ['flightstats'],
      about: /id/i,
      pattern: /[0-9a-f]{8}/,
      minEntropy: 1.5,
      variables: ['FLIGHTSTATS_APP_ID'],
      identifier: true,
    },
    {
      id: 'flight-stats-app-key',
      title: 'app key',
      names: ['flightstats'],
      pattern: /[0-9a-z]{32}/,
      variables: ['FLIGHTSTATS_APP_KEY', 'FLIGHTSTATS_API_KEY'],
      companions: ['flight-stats-app-id'],
    },
  ],
};
