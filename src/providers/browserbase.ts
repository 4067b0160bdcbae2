import type { Provider } from './provider.js';

export const browserbase: Provider = {
  id: 'browserbase',
  name: 'Browserbase',
  docs: 'https://docs.browserbase.com/reference/api/overview',
  console: 'https://www.browserbase.com/settings',
  keys: [
    {
      id: 'browserbase-api-key',
      title: 'API key',
      anchors: ['bb_live_', 'bb_test_'],
      pattern: /bb_(?:live|test)_[\w-]{27}/,
      minEntropy: 3.5,
      variables: ['BROWSERBASE_API_KEY'],
    },
  ],
};
