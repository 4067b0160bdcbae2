import type { Provider } from './provider.js';

export const treasureData: Provider = {
  id: 'treasureData',
  name: 'Treasure Data',
  docs: 'https://docs.treasuredata.com/articles/#!pd/Getting-Your-API-Keys',
  console: 'https://console.treasuredata.com/app/mp/ak/me',
  keys: [
    {
      id: 'treasure-data-api-key',
      title: 'API key',
      names: ['treasuredata', 'treasure_data', 'td_api'],
      pattern: /[0-9]{1,6}\/[0-9a-f]{40}/i,
      variables: ['TD_API_KEY', 'TREASURE_DATA_API_KEY'],
    },
  ],
};
