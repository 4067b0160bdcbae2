import type { Provider } from './provider.js';

export const reddit: Provider = {
  id: 'reddit',
  name: 'Reddit',
  docs: 'https://github.com/reddit-archive/reddit/wiki/OAuth2',
  console: 'https://www.reddit.com/prefs/apps',
  keys: [
    {
      id: 'reddit-client-secret',
      title: 'client secret',
      names: ['reddit'],
      about: /sec/i,
      pattern: /[0-9A-Za-z_-]{27,30}/,
      minEntropy: 3,
      variables: ['REDDIT_CLIENT_SECRET', 'REDDIT_SECRET'],
      companions: ['reddit-client-id'],
    },
    {
      id: 'reddit-client-id',
      title: 'client id',
      names: ['reddit'],
      about: /client.?id|app.?id/i,
      pattern: /[0-9A-Za-z_-]{22}|[0-9A-Za-z_-]{14}/,
      minEntropy: 2.5,
      variables: ['REDDIT_CLIENT_ID'],
      identifier: true,
    },
  ],
};
