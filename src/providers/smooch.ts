import type { Provider } from './provider.js';

export const smooch: Provider = {
  id: 'smooch',
  name: 'Sunshine Conversations (Smooch)',
  docs: 'https://docs.smooch.io/rest/#section/Introduction/Authentication',
  keys: [
    {
      id: 'smooch-key-secret',
      title: 'API key secret',
      names: ['smooch', 'sunshine_conversations'],
      pattern: /[0-9A-Za-z_-]{86}/,
      variables: ['SMOOCH_SECRET', 'SMOOCH_KEY_SECRET'],
      companions: ['smooch-key-id'],
    },
    {
      id: 'smooch-key-id',
      title: 'API key id',
      anchors: ['act_', 'app_'],
      pattern: /(?:act|app)_[0-9a-f]{24}/,
      variables: ['SMOOCH_KEY_ID'],
      identifier: true,
    },
  ],
};
