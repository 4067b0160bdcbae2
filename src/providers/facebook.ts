import type { Provider } from './provider.js';

export const facebook: Provider = {
  id: 'facebook',
  name: 'Meta',
  docs: 'https://developers.facebook.com/docs/facebook-login/guides/access-tokens/',
  console: 'https://developers.facebook.com/apps/',
  keys: [
    {
      id: 'facebook-access-token',
      title: 'access token',
      // With the character behind, for source maps are full of the four.
      anchors: ['EAAB', 'EAAC', 'EAAD', 'EAAG', 'EAAI', 'EAAM', 'EAAN'].flatMap((begin) => Array.from('0123456789abcdefghijklmnopqrstuvwxyz', (next) => begin + next)),
      pattern: /EAACEdEose0cBA[0-9A-Za-z]{30,300}|EAA[BCDGIMN][0-9A-Za-z]{90,300}/,
      minEntropy: 4,
      variables: ['FACEBOOK_ACCESS_TOKEN'],
    },
    {
      id: 'facebook-app-secret',
      title: 'app secret',
      names: ['facebook', 'fb_app', 'fb_api', 'fb_sec', 'fb_client'],
      pattern: /[0-9a-f]{32}/i,
      minEntropy: 3,
      variables: ['FACEBOOK_APP_SECRET', 'FACEBOOK_CLIENT_SECRET'],
      companions: ['facebook-app-id'],
    },
    {
      id: 'facebook-app-token',
      title: 'app access token',
      names: ['facebook', 'fb_app', 'fb_access', 'fb_token'],
      pattern: /[0-9]{15,17}\|[\w-]{26,28}/,
      minEntropy: 3.5,
      variables: ['FACEBOOK_APP_TOKEN'],
    },
    {
      id: 'facebook-app-id',
      title: 'app id',
      names: ['facebook', 'fb_app', 'fb_client'],
      about: /(?:client|app)[_. -]?id/i,
      pattern: /[0-9]{15,17}/,
      minEntropy: 1.8,
      variables: ['FACEBOOK_APP_ID', 'FB_APP_ID'],
      identifier: true,
    },
  ],
};
