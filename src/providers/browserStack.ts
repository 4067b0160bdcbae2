import type { Provider } from './provider.js';

export const browserStack: Provider = {
  id: 'browserStack',
  name: 'BrowserStack',
  docs: 'https://www.browserstack.com/docs/automate/api-reference/selenium/authentication',
  console: 'https://www.browserstack.com/accounts/profile/details',
  keys: [
    {
      id: 'browser-stack-access-key',
      title: 'access key',
      names: ['browser_stack'],
      about: /access|key|auth|tok|pass/i,
      pattern: /[0-9A-Za-z]{20}/,
      minEntropy: 3.4,
      variables: ['BROWSERSTACK_ACCESS_KEY'],
    },
  ],
};
