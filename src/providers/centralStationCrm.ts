import type { Provider } from './provider.js';

export const centralStationCrm: Provider = {
  id: 'centralStationCrm',
  name: 'CentralStationCRM',
  docs: 'https://api.centralstationcrm.net/api-docs',
  keys: [
    {
      id: 'central-station-crm-api-key',
      title: 'API key',
      names: ['central_station'],
      pattern: /[0-9a-z]{30}/,
      minEntropy: 3.3,
      variables: ['CENTRALSTATION_API_KEY'],
    },
  ],
};
