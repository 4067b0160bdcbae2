import type { Provider } from './provider.js';

export const walkScore: Provider = {
  id: 'walkScore',
  name: 'Walk Score',
  docs: 'https://www.walkscore.com/professional/api.php',
  console: 'https://www.walkscore.com/professional/api-sign-up.php',
  keys: [
    {
      id: 'walk-score-api-key',
      title: 'API key',
      names: ['walkscore', 'walk_score'],
      pattern: /[0-9a-z]{32}/,
      variables: ['WALKSCORE_API_KEY', 'WALK_SCORE_API_KEY'],
    },
  ],
};
