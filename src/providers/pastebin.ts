import type { Provider } from './provider.js';

export const pastebin: Provider = {
  id: 'pastebin',
  name: 'Pastebin',
  docs: 'https://pastebin.com/doc_api',
  console: 'https://pastebin.com/doc_api#1',
  keys: [
    {
      id: 'pastebin-api-key',
      title: 'developer API key',
      names: ['pastebin'],
      pattern: /[\w-]{32}/,
      minEntropy: 3.3,
      variables: ['PASTEBIN_API_KEY', 'PASTEBIN_API_DEV_KEY'],
    },
  ],
};
