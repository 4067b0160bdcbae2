import type { Provider } from './provider.js';

export const airbrake: Provider = {
  id: 'airbrake',
  name: 'Airbrake',
  docs: 'https://docs.airbrake.io/docs/devops-tools/api/',
  keys: [
    {
      id: 'airbrake-user-key',
      title: 'user key or token',
      names: ['airbrake'],
      pattern: /[0-9A-Za-z]{40}/,
      minEntropy: 3.5,
      variables: ['AIRBRAKE_USER_KEY', 'AIRBRAKE_API_KEY'],
    },
    {
      id: 'airbrake-project-key',
      title: 'project key',
      names: ['airbrake'],
      pattern: /[0-9A-Za-z]{32}/i,
      variables: ['AIRBRAKE_PROJECT_KEY'],
    },
  ],
};
