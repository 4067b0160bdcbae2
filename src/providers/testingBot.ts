import type { Provider } from './provider.js';

export const testingBot: Provider = {
  id: 'testingBot',
  name: 'TestingBot',
  docs: 'https://testingbot.com/support/api',
  console: 'https://testingbot.com/members/user/edit',
  keys: [
    {
      id: 'testing-bot-secret',
      title: 'API secret',
      names: ['testingbot', 'testing_bot'],
      about: /sec/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['TESTINGBOT_SECRET'],
      companions: ['testing-bot-key'],
    },
    {
      id: 'testing-bot-key',
      title: 'API key',
      names: ['testingbot', 'testing_bot'],
      about: /key/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['TESTINGBOT_KEY'],
    },
  ],
};
