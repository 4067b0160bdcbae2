import type { Provider } from './provider.js';

export const toggl: Provider = {
  id: 'toggl',
  name: 'Toggl Track',
  docs: 'https://engineering.toggl.com/docs/authentication/',
  console: 'https://track.toggl.com/profile',
  keys: [
    {
      id: 'toggl-api-token',
      title: 'API token',
      names: ['toggl'],
      about: /tok|key|api|track/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['TOGGL_API_TOKEN', 'TOGGL_TOKEN', 'TOGGL_API_KEY'],
    },
  ],
};
