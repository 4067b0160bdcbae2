import type { Provider } from './provider.js';

export const chatfuel: Provider = {
  id: 'chatfuel',
  name: 'Chatfuel',
  docs: 'https://docs.chatfuel.com/en/articles/790461-broadcasting-api',
  keys: [
    {
      id: 'chatfuel-token',
      title: 'broadcasting API token',
      names: ['chatfuel'],
      pattern: /[0-9A-Za-z]{128}/,
      minEntropy: 4,
      variables: ['CHATFUEL_TOKEN', 'CHATFUEL_API_KEY'],
    },
  ],
};
