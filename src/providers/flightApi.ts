import type { Provider } from './provider.js';

export const flightApi: Provider = {
  id: 'flightApi',
  name: 'FlightAPI',
  docs: 'https://docs.flightapi.io/',
  console: 'https://www.flightapi.io/dashboard',
  keys: [
    {
      id: 'flight-api-api-key',
      title: 'API key',
      names: ['flightapi', 'flight_api'],
      pattern: /[0-9a-z]{24}/,
      variables: ['FLIGHTAPI_KEY', 'FLIGHT_API_KEY'],
    },
  ],
};
