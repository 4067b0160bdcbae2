import type { Provider } from './provider.js';

export const teamgate: Provider = {
  id: 'teamgate',
  name: 'Teamgate',
  docs: 'https://developers.teamgate.com/',
  console: 'https://www.teamgate.com/',
  keys: [
    {
      id: 'teamgate-auth-token',
      title: 'auth token',
      names: ['teamgate'],
      pattern: /[0-9A-Za-z]{80}/,
      variables: ['TEAMGATE_AUTH_TOKEN'],
      companions: ['teamgate-app-key'],
    },
    {
      id: 'teamgate-app-key',
      title: 'app key',
      names: ['teamgate'],
      pattern: /[0-9a-z]{40}/,
      variables: ['TEAMGATE_APP_KEY'],
    },
  ],
};
