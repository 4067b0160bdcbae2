import type { Provider } from './provider.js';

export const messageBird: Provider = {
  id: 'messageBird',
  name: 'MessageBird',
  docs: 'https://developers.messagebird.com/api/#authentication',
  console: 'https://dashboard.messagebird.com/developers/access',
  keys: [
    {
      id: 'message-bird-client-id',
      title: 'client id',
      names: ['message_bird'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['MESSAGEBIRD_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'message-bird-access-key',
      title: 'access key',
      names: ['message_bird'],
      pattern: /[\w-]{25}/,
      minEntropy: 3.3,
      variables: ['MESSAGEBIRD_ACCESS_KEY', 'MESSAGEBIRD_API_KEY'],
    },
  ],
};
