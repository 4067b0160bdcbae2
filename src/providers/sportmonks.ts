import type { Provider } from './provider.js';

export const sportmonks: Provider = {
  id: 'sportmonks',
  name: 'Sportmonks',
  docs: 'https://docs.sportmonks.com/football/welcome/authentication',
  console: 'https://my.sportmonks.com/api/tokens',
  keys: [
    {
      id: 'sportmonks-api-token',
      title: 'API token',
      names: ['sportmonks', 'sportsmonk'],
      pattern: /[0-9A-Za-z]{60}/,
      variables: ['SPORTMONKS_API_TOKEN', 'SPORTMONKS_API_KEY'],
    },
  ],
};
