import type { Provider } from './provider.js';

export const reachMail: Provider = {
  id: 'reachMail',
  name: 'ReachMail',
  docs: 'https://services.reachmail.net/',
  console: 'https://go.reachmail.net/',
  keys: [
    {
      id: 'reach-mail-api-token',
      title: 'API token',
      names: ['reachmail'],
      pattern: /[\w-]{60,80}/,
      variables: ['REACHMAIL_API_TOKEN', 'REACHMAIL_TOKEN'],
    },
  ],
};
