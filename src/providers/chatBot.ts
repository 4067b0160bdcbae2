import type { Provider } from './provider.js';

export const chatBot: Provider = {
  id: 'chatBot',
  name: 'ChatBot',
  docs: 'https://www.chatbot.com/docs/authentication/',
  console: 'https://app.chatbot.com/settings/developer-access-token',
  keys: [
    {
      id: 'chat-bot-access-token',
      title: 'developer access token',
      names: ['chatbot_api', 'chatbot_key', 'chatbot_tok', 'chatbot_dev', 'chatbot_com'],
      pattern: /[0-9A-Za-z_-]{32}/,
      minEntropy: 3.8,
      variables: ['CHATBOT_API_KEY', 'CHATBOT_TOKEN'],
    },
  ],
};
