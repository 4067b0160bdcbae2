import type { Provider } from './provider.js';

export const valTown: Provider = {
  id: 'valTown',
  name: 'Val Town',
  docs: 'https://docs.val.town/reference/api/authentication/',
  console: 'https://www.val.town/settings/api',
  keys: [
    {
      id: 'val-town-api-token',
      title: 'API token',
      anchors: ['vtwn_'],
      pattern: /vtwn_[0-9A-Za-z]{32}/,
      variables: ['VALTOWN_API_TOKEN', 'VALTOWN_TOKEN'],
    },
  ],
};
