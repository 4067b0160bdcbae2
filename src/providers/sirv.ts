import type { Provider } from './provider.js';

export const sirv: Provider = {
  id: 'sirv',
  name: 'Sirv',
  docs: 'https://apidocs.sirv.com/',
  console: 'https://my.sirv.com/#/account/settings/api',
  keys: [
    {
      id: 'sirv-client-secret',
      title: 'client secret',
      names: ['sirv'],
      pattern: /[0-9A-Za-z+\/]{86}==/,
      variables: ['SIRV_CLIENT_SECRET'],
      companions: ['sirv-client-id'],
    },
    {
      id: 'sirv-client-id',
      title: 'client id',
      names: ['sirv'],
      pattern: /[0-9A-Za-z]{26,27}/,
      variables: ['SIRV_CLIENT_ID'],
      identifier: true,
    },
  ],
};
