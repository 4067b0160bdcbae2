import type { Provider } from './provider.js';

export const siteleaf: Provider = {
  id: 'siteleaf',
  name: 'Siteleaf',
  docs: 'https://learn.siteleaf.com/api/authentication/',
  console: 'https://manage.siteleaf.com/account',
  keys: [
    {
      id: 'siteleaf-api-secret',
      title: 'API secret',
      names: ['siteleaf'],
      about: /sec|tok|pass/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['SITELEAF_API_SECRET'],
      companions: ['siteleaf-api-key'],
    },
    {
      id: 'siteleaf-api-key',
      title: 'API key',
      names: ['siteleaf'],
      about: /key/i,
      pattern: /[0-9a-z]{32}/,
      variables: ['SITELEAF_API_KEY'],
    },
  ],
};
