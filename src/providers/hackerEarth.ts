import type { Provider } from './provider.js';

export const hackerEarth: Provider = {
  id: 'hackerEarth',
  name: 'HackerEarth',
  docs: 'https://www.hackerearth.com/docs/wiki/developers/v4/',
  console: 'https://www.hackerearth.com/api/register/',
  keys: [
    {
      id: 'hacker-earth-client-secret',
      title: 'client secret',
      names: ['hackerearth'],
      about: /secret/i,
      pattern: /[0-9a-f]{40}/,
      variables: ['HACKEREARTH_CLIENT_SECRET'],
    },
  ],
};
