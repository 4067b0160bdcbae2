import type { Provider } from './provider.js';

export const sherpaDesk: Provider = {
  id: 'sherpaDesk',
  name: 'SherpaDesk',
  docs: 'https://documentation.sherpadesk.com/',
  console: 'https://app.sherpadesk.com/',
  keys: [
    {
      id: 'sherpa-desk-api-token',
      title: 'API token',
      names: ['sherpadesk', 'sherpa_desk'],
      pattern: /[0-9a-z]{32}/,
      variables: ['SHERPADESK_API_TOKEN', 'SHERPADESK_API_KEY'],
    },
  ],
};
