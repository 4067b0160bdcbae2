import type { Provider } from './provider.js';

export const helpScout: Provider = {
  id: 'helpScout',
  name: 'Help Scout',
  docs: 'https://developer.helpscout.com/mailbox-api/overview/authentication/',
  console: 'https://secure.helpscout.net/users/apps/',
  keys: [
    {
      id: 'help-scout-app-id',
      title: 'app id',
      names: ['helpscout', 'help_scout'],
      about: /(?:app|client)[_. -]?(?:id|key)/i,
      pattern: /[0-9A-Za-z]{32}|[0-9A-Za-z]{24}/,
      minEntropy: 3,
      variables: ['HELPSCOUT_APP_ID', 'HELPSCOUT_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'help-scout-app-secret',
      title: 'app secret',
      names: ['helpscout', 'help_scout'],
      about: /secret|tok|api[_. -]?key/i,
      pattern: /[0-9A-Za-z]{32}/,
      minEntropy: 3,
      variables: ['HELPSCOUT_APP_SECRET', 'HELPSCOUT_CLIENT_SECRET'],
      companions: ['help-scout-app-id'],
    },
  ],
};
