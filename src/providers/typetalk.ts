import type { Provider } from './provider.js';

export const typetalk: Provider = {
  id: 'typetalk',
  name: 'Typetalk',
  docs: 'https://developer.nulab.com/docs/typetalk/',
  console: 'https://typetalk.com/',
  keys: [
    {
      id: 'typetalk-client-secret',
      title: 'client secret',
      names: ['typetalk'],
      pattern: /[0-9A-Za-z]{64}/,
      variables: ['TYPETALK_CLIENT_SECRET', 'TYPETALK_TOKEN'],
      companions: ['typetalk-client-id'],
    },
    {
      id: 'typetalk-client-id',
      title: 'client id',
      names: ['typetalk'],
      about: /id/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['TYPETALK_CLIENT_ID'],
      identifier: true,
    },
  ],
};
