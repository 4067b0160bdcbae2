import type { Provider } from './provider.js';

export const runrunIt: Provider = {
  id: 'runrunIt',
  name: 'Runrun.it',
  docs: 'https://runrun.it/api/documentation',
  console: 'https://runrun.it/',
  keys: [
    {
      id: 'runrun-it-user-token',
      title: 'user token',
      names: ['runrunit', 'runrun_it'],
      about: /user|tok/i,
      pattern: /[0-9A-Za-z]{18,20}/,
      variables: ['RUNRUNIT_USER_TOKEN'],
      companions: ['runrun-it-app-key'],
    },
    {
      id: 'runrun-it-app-key',
      title: 'app key',
      names: ['runrunit', 'runrun_it'],
      pattern: /[0-9a-f]{32}/i,
      variables: ['RUNRUNIT_APP_KEY'],
    },
  ],
};
