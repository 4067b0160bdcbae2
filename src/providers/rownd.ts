import type { Provider } from './provider.js';

export const rownd: Provider = {
  id: 'rownd',
  name: 'Rownd',
  docs: 'https://docs.rownd.com/',
  console: 'https://app.rownd.io/',
  keys: [
    {
      id: 'rownd-app-secret',
      title: 'app secret',
      names: ['rownd'],
      pattern: /[0-9a-z]{48}/,
      variables: ['ROWND_APP_SECRET'],
      companions: ['rownd-app-key'],
    },
    {
      id: 'rownd-app-key',
      title: 'app key',
      names: ['rownd'],
      pattern: /[0-9a-z]{8}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{4}-[0-9a-z]{12}/i,
      variables: ['ROWND_APP_KEY'],
      identifier: true,
    },
  ],
};
