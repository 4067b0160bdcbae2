import type { Provider } from './provider.js';

export const geckoboard: Provider = {
  id: 'geckoboard',
  name: 'Geckoboard',
  docs: 'https://developer.geckoboard.com/hc/en-us/articles/6291698386450-Authentication',
  console: 'https://app.geckoboard.com/account/details',
  keys: [
    {
      id: 'geckoboard-api-key',
      title: 'API key',
      names: ['geckoboard'],
      pattern: /[0-9A-Za-z]{44}|[0-9a-f]{32}/,
      minEntropy: 3,
      variables: ['GECKOBOARD_API_KEY'],
    },
  ],
};
