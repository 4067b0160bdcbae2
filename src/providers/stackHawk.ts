import type { Provider } from './provider.js';

export const stackHawk: Provider = {
  id: 'stackHawk',
  name: 'StackHawk',
  docs: 'https://docs.stackhawk.com/apidocs.html',
  console: 'https://app.stackhawk.com/settings/apikeys',
  keys: [
    {
      id: 'stack-hawk-api-key',
      title: 'API key',
      anchors: ['hawk.'],
      pattern: /hawk\.[0-9A-Za-z]{20}\.[0-9A-Za-z]{20}/,
      variables: ['HAWK_API_KEY', 'STACKHAWK_API_KEY'],
    },
  ],
};
