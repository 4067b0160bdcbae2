import type { Provider } from './provider.js';

export const flickr: Provider = {
  id: 'flickr',
  name: 'Flickr',
  docs: 'https://www.flickr.com/services/api/misc.api_keys.html',
  console: 'https://www.flickr.com/services/apps/by/me',
  keys: [
    {
      id: 'flickr-api-key',
      title: 'API key',
      names: ['flickr'],
      pattern: /[0-9a-f]{32}/,
      variables: ['FLICKR_API_KEY', 'FLICKR_KEY'],
    },
    {
      id: 'flickr-api-secret',
      title: 'API secret',
      names: ['flickr'],
      about: /secret|token/i,
      pattern: /[0-9a-f]{16}/,
      minEntropy: 2.5,
      variables: ['FLICKR_API_SECRET', 'FLICKR_SECRET'],
      companions: ['flickr-api-key'],
    },
  ],
};
