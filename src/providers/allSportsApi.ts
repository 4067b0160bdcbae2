import type { Provider } from './provider.js';

export const allSportsApi: Provider = {
  id: 'allSportsApi',
  name: 'AllSportsAPI',
  docs: 'https://allsportsapi.com/soccer-football-api-documentation',
  keys: [
    {
      id: 'all-sports-api-key',
      title: 'API key',
      names: ['all_sports'],
      pattern: /[0-9a-z]{64}/,
      minEntropy: 3,
      variables: ['ALLSPORTS_API_KEY'],
    },
  ],
};
