import type { Provider } from './provider.js';

export const cometChat: Provider = {
  id: 'cometChat',
  name: 'CometChat',
  docs: 'https://www.cometchat.com/docs/rest-api/chat-apis',
  console: 'https://app.cometchat.com',
  keys: [
    {
      id: 'comet-chat-api-key',
      title: 'REST API or auth key',
      names: ['comet_chat'],
      pattern: /[0-9a-f]{40}/i,
      variables: ['COMETCHAT_API_KEY', 'COMETCHAT_AUTH_KEY'],
    },
  ],
};
