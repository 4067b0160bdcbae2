import type { Provider } from './provider.js';

export const tomTom: Provider = {
  id: 'tomTom',
  name: 'TomTom',
  docs: 'https://developer.tomtom.com/platform/documentation/dashboard/api-key-management',
  console: 'https://developer.tomtom.com/user/me/apps',
  keys: [
    {
      id: 'tom-tom-api-key',
      title: 'API key',
      names: ['tomtom', 'tom_tom'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z]{32}/,
      variables: ['TOMTOM_API_KEY'],
    },
  ],
};
