import type { Provider } from './provider.js';

export const swiftype: Provider = {
  id: 'swiftype',
  name: 'Swiftype',
  docs: 'https://swiftype.com/documentation/site-search/overview',
  console: 'https://app.swiftype.com/settings/account',
  keys: [
    {
      id: 'swiftype-api-key',
      title: 'API key',
      names: ['swiftype'],
      pattern: /[\w-]{6}_[\w-]{6}-[\w-]{6}|[0-9A-Za-z_-]{20}/,
      variables: ['SWIFTYPE_API_KEY'],
    },
  ],
};
