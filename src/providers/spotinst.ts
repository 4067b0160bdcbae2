import type { Provider } from './provider.js';

export const spotinst: Provider = {
  id: 'spotinst',
  name: 'Spot by NetApp',
  docs: 'https://docs.spot.io/administration/api/create-api-token',
  console: 'https://console.spotinst.com/settings/v2/tokens/permanent',
  keys: [
    {
      id: 'spotinst-api-token',
      title: 'API token',
      names: ['spotinst'],
      pattern: /[0-9a-f]{64}/i,
      variables: ['SPOTINST_TOKEN', 'SPOTINST_API_TOKEN'],
    },
  ],
};
