import type { Provider } from './provider.js';

export const mailboxlayer: Provider = {
  id: 'mailboxlayer',
  name: 'mailboxlayer',
  docs: 'https://mailboxlayer.com/documentation',
  console: 'https://mailboxlayer.com/dashboard',
  keys: [
    {
      id: 'mailboxlayer-access-key',
      title: 'access key',
      names: ['mailbox_layer'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['MAILBOXLAYER_ACCESS_KEY'],
    },
  ],
};
