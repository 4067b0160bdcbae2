import type { Provider } from './provider.js';

export const footballData: Provider = {
  id: 'footballData',
  name: 'football-data.org',
  docs: 'https://www.football-data.org/documentation/quickstart',
  console: 'https://www.football-data.org/client/home',
  keys: [
    {
      id: 'football-data-api-token',
      title: 'API token',
      names: ['football_data'],
      pattern: /[0-9a-f]{32}/,
      variables: ['FOOTBALL_DATA_API_TOKEN', 'FOOTBALL_DATA_API_KEY'],
    },
  ],
};
