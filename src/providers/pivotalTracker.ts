import type { Provider } from './provider.js';

export const pivotalTracker: Provider = {
  id: 'pivotalTracker',
  name: 'Pivotal Tracker',
  docs: 'https://www.pivotaltracker.com/help/api/',
  keys: [
    {
      id: 'pivotal-tracker-api-token',
      title: 'API token',
      names: ['pivotal'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['PIVOTAL_TRACKER_TOKEN', 'PIVOTAL_TRACKER_API_TOKEN'],
    },
  ],
};
