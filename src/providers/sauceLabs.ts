import type { Provider } from './provider.js';

export const sauceLabs: Provider = {
  id: 'sauceLabs',
  name: 'Sauce Labs',
  docs: 'https://docs.saucelabs.com/dev/api/',
  console: 'https://app.saucelabs.com/user-settings',
  keys: [
    {
      id: 'sauce-labs-access-key',
      title: 'access key',
      names: ['saucelabs', 'sauce_labs', 'sauce'],
      about: /key|tok|pass|sec/i,
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['SAUCE_ACCESS_KEY', 'SAUCELABS_ACCESS_KEY'],
      companions: ['sauce-labs-username'],
    },
    {
      id: 'sauce-labs-username',
      title: 'user name',
      anchors: ['oauth-'],
      pattern: /oauth-[0-9A-Za-z._-]{4,60}-[0-9a-f]{5}/,
      variables: ['SAUCE_USERNAME'],
      identifier: true,
    },
  ],
};
