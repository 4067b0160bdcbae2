import type { Provider } from './provider.js';

export const deviantArt: Provider = {
  id: 'deviantArt',
  name: 'DeviantArt',
  docs: 'https://www.deviantart.com/developers/authentication',
  console: 'https://www.deviantart.com/developers/apps',
  keys: [
    {
      id: 'deviant-art-client-secret',
      title: 'client secret',
      names: ['deviantart', 'deviant_art'],
      about: /secret/i,
      pattern: /[0-9a-f]{32}/,
      variables: ['DEVIANTART_CLIENT_SECRET'],
    },
    {
      id: 'deviant-art-access-token',
      title: 'access token',
      names: ['deviantart', 'deviant_art'],
      pattern: /[0-9A-Za-z]{40,52}/,
      variables: ['DEVIANTART_ACCESS_TOKEN', 'DEVIANTART_TOKEN'],
    },
  ],
};
