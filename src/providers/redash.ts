import type { Provider } from './provider.js';

export const redash: Provider = {
  id: 'redash',
  name: 'Redash',
  docs: 'https://redash.io/help/user-guide/integrations-and-api/api/',
  keys: [
    {
      id: 'redash-api-key',
      title: 'user API key',
      names: ['redash'],
      about: /key|tok|api/i,
      pattern: /[0-9A-Za-z]{40}/,
      variables: ['REDASH_API_KEY'],
    },
  ],
};
