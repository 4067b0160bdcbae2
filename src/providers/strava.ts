import type { Provider } from './provider.js';

export const strava: Provider = {
  id: 'strava',
  name: 'Strava',
  docs: 'https://developers.strava.com/docs/authentication/',
  console: 'https://www.strava.com/settings/api',
  keys: [
    {
      id: 'strava-client-secret',
      title: 'client secret or token',
      names: ['strava'],
      about: /sec|tok|key/i,
      pattern: /[0-9a-z]{40}/,
      variables: ['STRAVA_CLIENT_SECRET', 'STRAVA_ACCESS_TOKEN', 'STRAVA_REFRESH_TOKEN'],
      companions: ['strava-client-id'],
    },
    {
      id: 'strava-client-id',
      title: 'client id',
      names: ['strava'],
      about: /client.?id/i,
      pattern: /[0-9]{4,6}/,
      minEntropy: 1,
      variables: ['STRAVA_CLIENT_ID'],
      identifier: true,
    },
  ],
};
