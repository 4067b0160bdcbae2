import type { Provider } from './provider.js';

export const yahoo: Provider = {
  id: 'yahoo',
  name: 'Yahoo',
  docs: 'https://developer.yahoo.com/oauth2/guide/',
  console: 'https://developer.yahoo.com/apps/',
  keys: [
    {
      id: 'yahoo-client-secret',
      title: 'client secret',
      names: ['yahoo'],
      about: /sec/i,
      pattern: /[0-9a-f]{40}/i,
      variables: ['YAHOO_CLIENT_SECRET', 'YAHOO_CONSUMER_SECRET'],
      companions: ['yahoo-client-id'],
    },
    {
      id: 'yahoo-client-id',
      title: 'client id',
      anchors: ['dj0yJmk9'],
      pattern: /dj0yJmk9[\w-]{60,110}/,
      variables: ['YAHOO_CLIENT_ID', 'YAHOO_CONSUMER_KEY'],
      identifier: true,
    },
  ],
};
