import type { Provider } from './provider.js';

export const travisCi: Provider = {
  id: 'travisCi',
  name: 'Travis CI',
  docs: 'https://docs.travis-ci.com/api-reference/#authenticate',
  console: 'https://app.travis-ci.com/account/preferences',
  keys: [
    {
      id: 'travis-ci-api-token',
      title: 'API token',
      names: ['travis'],
      about: /tok|key|auth|api/i,
      pattern: /[0-9A-Za-z_-]{22}/,
      minEntropy: 3.3,
      variables: ['TRAVIS_TOKEN', 'TRAVIS_API_TOKEN', 'TRAVIS_ACCESS_TOKEN'],
    },
  ],
};
