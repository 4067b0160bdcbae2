import type { Provider } from './provider.js';

export const yelp: Provider = {
  id: 'yelp',
  name: 'Yelp',
  docs: 'https://docs.developer.yelp.com/docs/places-authentication',
  console: 'https://www.yelp.com/developers/v3/manage_app',
  keys: [
    {
      id: 'yelp-api-key',
      title: 'API key',
      names: ['yelp'],
      pattern: /[\w=.-]{128}/,
      variables: ['YELP_API_KEY'],
    },
  ],
};
