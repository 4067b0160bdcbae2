import type { Provider } from './provider.js';

export const percy: Provider = {
  id: 'percy',
  name: 'Percy',
  docs: 'https://www.browserstack.com/docs/percy/get-started/authentication',
  console: 'https://percy.io',
  keys: [
    {
      id: 'percy-project-token',
      title: 'project token',
      names: ['percy'],
      pattern: /(?:(?:web|app|auto|ss|vmw|res)_)?[0-9a-f]{64}/,
      minEntropy: 3,
      variables: ['PERCY_TOKEN'],
    },
  ],
};
