import type { Provider } from './provider.js';

export const vimeo: Provider = {
  id: 'vimeo',
  name: 'Vimeo',
  docs: 'https://developer.vimeo.com/api/authentication',
  console: 'https://developer.vimeo.com/apps',
  keys: [
    {
      id: 'vimeo-access-token',
      title: 'access token',
      names: ['vimeo'],
      about: /tok/i,
      pattern: /[0-9a-f]{32}/i,
      variables: ['VIMEO_ACCESS_TOKEN', 'VIMEO_TOKEN'],
    },
    {
      id: 'vimeo-client-secret',
      title: 'client secret',
      names: ['vimeo'],
      about: /sec/i,
      pattern: /[0-9A-Za-z+\/]{128}/,
      variables: ['VIMEO_CLIENT_SECRET'],
      companions: ['vimeo-client-id'],
    },
    {
      id: 'vimeo-client-id',
      title: 'client identifier',
      names: ['vimeo'],
      about: /client/i,
      pattern: /[0-9a-f]{40}/i,
      variables: ['VIMEO_CLIENT_ID', 'VIMEO_CLIENT_IDENTIFIER'],
      identifier: true,
    },
  ],
};
