import type { Provider } from './provider.js';

export const instagram: Provider = {
  id: 'instagram',
  name: 'Instagram',
  docs: 'https://developers.facebook.com/docs/instagram-platform/',
  console: 'https://developers.facebook.com/apps/',
  keys: [
    {
      id: 'instagram-access-token',
      title: 'access token',
      anchors: ['IGQVJ', 'IGQWR', 'IGQWS', 'IGAA'],
      pattern: /IG(?:QVJ|QW[RS]|AA)[\w-]{100,250}/,
      minEntropy: 4,
      variables: ['INSTAGRAM_ACCESS_TOKEN', 'INSTAGRAM_TOKEN', 'IG_ACCESS_TOKEN'],
    },
    {
      id: 'instagram-app-secret',
      title: 'app secret',
      names: ['instagram'],
      about: /secret/i,
      pattern: /[0-9a-f]{32}/,
      variables: ['INSTAGRAM_APP_SECRET', 'INSTAGRAM_CLIENT_SECRET'],
    },
  ],
};
