import type { Provider } from './provider.js';

export const blocknative: Provider = {
  id: 'blocknative',
  name: 'Blocknative',
  docs: 'https://docs.blocknative.com/',
  console: 'https://explorer.blocknative.com/account',
  keys: [
    {
      id: 'blocknative-api-key',
      title: 'API key',
      names: ['blocknative'],
      pattern: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
      variables: ['BLOCKNATIVE_API_KEY'],
    },
  ],
};
