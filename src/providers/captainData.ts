import type { Provider } from './provider.js';

export const captainData: Provider = {
  id: 'captainData',
  name: 'Captain Data',
  docs: 'https://docs.captaindata.co/',
  console: 'https://app.captaindata.co',
  keys: [
    {
      id: 'captain-data-api-key',
      title: 'API key',
      names: ['captain_data'],
      pattern: /[0-9a-f]{64}/i,
      minEntropy: 3,
      variables: ['CAPTAINDATA_API_KEY'],
      companions: ['captain-data-project-id'],
    },
    {
      id: 'captain-data-project-id',
      title: 'project id',
      names: ['captain_data'],
      about: /proj|id/i,
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['CAPTAINDATA_PROJECT_ID'],
      identifier: true,
    },
  ],
};
