import type { Provider } from './provider.js';

export const iconFinder: Provider = {
  id: 'iconFinder',
  name: 'Iconfinder',
  docs: 'https://developer.iconfinder.com/docs/authentication',
  console: 'https://www.iconfinder.com/account/applications',
  keys: [
    {
      id: 'icon-finder-api-key',
      title: 'API key',
      names: ['iconfinder'],
      pattern: /[0-9A-Za-z]{64}/,
      minEntropy: 4,
      variables: ['ICONFINDER_API_KEY'],
    },
  ],
};
