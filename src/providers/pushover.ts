import type { Provider } from './provider.js';

export const pushover: Provider = {
  id: 'pushover',
  name: 'Pushover',
  docs: 'https://pushover.net/api#registration',
  console: 'https://pushover.net/apps',
  keys: [
    {
      id: 'pushover-user-key',
      title: 'user key',
      names: ['pushover'],
      about: /user/i,
      pattern: /u[0-9a-z]{29}/,
      variables: ['PUSHOVER_USER_KEY', 'PUSHOVER_USER'],
      identifier: true,
    },
    {
      id: 'pushover-api-token',
      title: 'application API token',
      names: ['pushover'],
      pattern: /a[0-9a-z]{29}/,
      minEntropy: 3,
      variables: ['PUSHOVER_API_TOKEN', 'PUSHOVER_TOKEN'],
      companions: ['pushover-user-key'],
    },
  ],
};
