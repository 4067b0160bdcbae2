import type { Provider } from './provider.js';

export const mapQuest: Provider = {
  id: 'mapQuest',
  name: 'MapQuest',
  docs: 'https://developer.mapquest.com/documentation/',
  console: 'https://developer.mapquest.com/user/me/apps',
  keys: [
    {
      id: 'map-quest-api-key',
      title: 'API key',
      names: ['mapquest', 'map_quest'],
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3.5,
      variables: ['MAPQUEST_API_KEY'],
    },
  ],
};
