import type { Provider } from './provider.js';

export const gotify: Provider = {
  id: 'gotify',
  name: 'Gotify',
  docs: 'https://gotify.net/docs/pushmsg',
  keys: [
    {
      id: 'gotify-token',
      title: 'application or client token',
      names: ['gotify'],
      about: /tok|key/i,
      pattern: /[ACP][\w.-]{14}/,
      minEntropy: 3,
      variables: ['GOTIFY_TOKEN', 'GOTIFY_APP_TOKEN'],
    },
  ],
};
