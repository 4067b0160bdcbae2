import type { Provider } from './provider.js';

export const foursquare: Provider = {
  id: 'foursquare',
  name: 'Foursquare',
  docs: 'https://docs.foursquare.com/developer/reference/manage-api-keys',
  console: 'https://foursquare.com/developers/home',
  keys: [
    {
      id: 'foursquare-api-key',
      title: 'API key',
      anchors: ['fsq3'],
      pattern: /fsq3[A-Za-z0-9+\/]{43}=/,
      variables: ['FOURSQUARE_API_KEY', 'FSQ_API_KEY'],
    },
    {
      id: 'foursquare-client-id',
      title: 'client id',
      names: ['foursquare', 'fsq_client'],
      about: /id/i,
      pattern: /[0-9A-Z]{48}/,
      minEntropy: 3.5,
      variables: ['FOURSQUARE_CLIENT_ID'],
      identifier: true,
    },
    {
      id: 'foursquare-client-secret',
      title: 'client secret',
      names: ['foursquare', 'fsq_client'],
      about: /secret/i,
      pattern: /[0-9A-Z]{48}/,
      minEntropy: 3.5,
      variables: ['FOURSQUARE_CLIENT_SECRET'],
      companions: ['foursquare-client-id'],
    },
  ],
};
