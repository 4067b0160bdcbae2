import type { Provider } from './provider.js';

export const riotGames: Provider = {
  id: 'riotGames',
  name: 'Riot Games',
  docs: 'https://developer.riotgames.com/docs/portal',
  console: 'https://developer.riotgames.com/',
  keys: [
    {
      id: 'riot-games-api-key',
      title: 'API key',
      anchors: ['RGAPI-'],
      pattern: /RGAPI-[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/,
      variables: ['RIOT_API_KEY', 'RGAPI_KEY'],
    },
  ],
};
