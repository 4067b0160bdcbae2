import type { Provider } from './provider.js';

export const fibery: Provider = {
  id: 'fibery',
  name: 'Fibery',
  docs: 'https://developers.fibery.io/API/Keys/',
  keys: [
    {
      id: 'fibery-api-token',
      title: 'API token',
      names: ['fibery'],
      pattern: /[0-9a-f]{8}\.[0-9a-f]{35}/,
      variables: ['FIBERY_API_TOKEN', 'FIBERY_TOKEN'],
    },
  ],
};
