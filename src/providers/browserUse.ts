import type { Provider } from './provider.js';

export const browserUse: Provider = {
  id: 'browserUse',
  name: 'Browser Use',
  docs: 'https://docs.cloud.browser-use.com/',
  console: 'https://cloud.browser-use.com/settings',
  keys: [
    {
      id: 'browser-use-api-key',
      title: 'API key',
      anchors: ['bu_'],
      pattern: /bu_[\w-]{43}/,
      minEntropy: 4.2,
      variables: ['BROWSER_USE_API_KEY'],
    },
  ],
};
