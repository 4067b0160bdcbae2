import type { Provider } from './provider.js';

export const theOddsApi: Provider = {
  id: 'theOddsApi',
  name: 'The Odds API',
  docs: 'https://the-odds-api.com/liveapi/guides/v4/',
  console: 'https://dash.the-odds-api.com/',
  keys: [
    {
      id: 'the-odds-api-api-key',
      title: 'API key',
      names: ['theoddsapi', 'the_odds_api', 'odds_api'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['THE_ODDS_API_KEY', 'ODDS_API_KEY'],
    },
  ],
};
