import type { Provider } from './provider.js';

export const shipStation: Provider = {
  id: 'shipStation',
  name: 'ShipStation',
  docs: 'https://www.shipstation.com/docs/api/requirements/',
  console: 'https://ship.shipstation.com/settings/api',
  keys: [
    {
      id: 'ship-station-api-secret',
      title: 'API secret',
      names: ['shipstation', 'ship_station'],
      about: /sec/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['SHIPSTATION_API_SECRET'],
      companions: ['ship-station-api-key'],
    },
    {
      id: 'ship-station-api-key',
      title: 'API key',
      names: ['shipstation', 'ship_station'],
      about: /key/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['SHIPSTATION_API_KEY'],
    },
  ],
};
