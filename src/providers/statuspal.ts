import type { Provider } from './provider.js';

export const statuspal: Provider = {
  id: 'statuspal',
  name: 'Statuspal',
  docs: 'https://www.statuspal.io/api-docs',
  console: 'https://statuspal.io/',
  keys: [
    {
      id: 'statuspal-api-key',
      title: 'API key',
      names: ['statuspal'],
      about: /key|tok|api/i,
      pattern: /(?:uk_)?[0-9A-Za-z]{20}/,
      variables: ['STATUSPAL_API_KEY'],
    },
  ],
};
