import type { Provider } from './provider.js';

export const imgur: Provider = {
  id: 'imgur',
  name: 'Imgur',
  docs: 'https://apidocs.imgur.com/#authorization-and-oauth',
  console: 'https://imgur.com/account/settings/apps',
  keys: [
    {
      id: 'imgur-client-id',
      title: 'client id',
      names: ['imgur'],
      pattern: /[0-9a-f]{15}/,
      minEntropy: 2.3,
      variables: ['IMGUR_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'imgur-client-secret',
      title: 'client secret',
      names: ['imgur'],
      pattern: /[0-9a-f]{40}/,
      variables: ['IMGUR_CLIENT_SECRET'],
      companions: ['imgur-client-id'],
    },
  ],
};
