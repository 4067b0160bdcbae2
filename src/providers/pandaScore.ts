import type { Provider } from './provider.js';

export const pandaScore: Provider = {
  id: 'pandaScore',
  name: 'PandaScore',
  docs: 'https://developers.pandascore.co/docs/authentication',
  console: 'https://app.pandascore.co/dashboard',
  keys: [
    {
      id: 'panda-score-access-token',
      title: 'access token',
      names: ['panda_score'],
      pattern: /[\w-]{51}/,
      minEntropy: 3.8,
      variables: ['PANDASCORE_TOKEN', 'PANDASCORE_API_KEY'],
    },
  ],
};
