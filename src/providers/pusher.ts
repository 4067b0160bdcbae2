import type { Provider } from './provider.js';

export const pusher: Provider = {
  id: 'pusher',
  name: 'Pusher',
  docs: 'https://pusher.com/docs/channels/channels_libraries/libraries/',
  console: 'https://dashboard.pusher.com',
  keys: [
    {
      id: 'pusher-app-id',
      title: 'app id',
      names: ['pusher'],
      about: /id/i,
      pattern: /[0-9]{5,8}/,
      minEntropy: 1,
      variables: ['PUSHER_APP_ID'],
      identifier: true,
    },
    {
      id: 'pusher-app-key',
      title: 'app key',
      names: ['pusher'],
      about: /key|cluster/i,
      pattern: /[0-9a-z]{20}/,
      variables: ['PUSHER_APP_KEY', 'PUSHER_KEY'],
      public: true,
    },
    {
      id: 'pusher-app-secret',
      title: 'app secret',
      names: ['pusher'],
      unless: /key/i,
      pattern: /[0-9a-z]{20}/,
      variables: ['PUSHER_APP_SECRET', 'PUSHER_SECRET'],
      companions: ['pusher-app-key', 'pusher-app-id'],
    },
  ],
};
