import type { Provider } from './provider.js';

export const lemlist: Provider = {
  id: 'lemlist',
  name: 'lemlist',
  docs: 'https://developer.lemlist.com/',
  console: 'https://app.lemlist.com/settings/integrations',
  keys: [
    {
      id: 'lemlist-api-key',
      title: 'API key',
      names: ['lemlist'],
      pattern: /[0-9a-z]{32}/,
      minEntropy: 3,
      variables: ['LEMLIST_API_KEY'],
    },
  ],
};
