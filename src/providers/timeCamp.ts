import type { Provider } from './provider.js';

export const timeCamp: Provider = {
  id: 'timeCamp',
  name: 'TimeCamp',
  docs: 'https://developer.timecamp.com/docs/timecamp-api/authentication',
  console: 'https://app.timecamp.com/app#/settings/users/me',
  keys: [
    {
      id: 'time-camp-api-token',
      title: 'API token',
      names: ['timecamp', 'time_camp'],
      pattern: /[0-9a-z]{26}/,
      variables: ['TIMECAMP_API_TOKEN', 'TIMECAMP_API_KEY'],
    },
  ],
};
