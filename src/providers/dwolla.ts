import type { Provider } from './provider.js';

export const dwolla: Provider = {
  id: 'dwolla',
  name: 'Dwolla',
  docs: 'https://developers.dwolla.com/docs/auth',
  console: 'https://dashboard.dwolla.com/applications',
  keys: [
    {
      id: 'dwolla-app-key',
      title: 'application key',
      names: ['dwolla'],
      about: /(?:app|api|client|consumer|dwolla)[_. -]?(?:key|id)/i,
      pattern: /[0-9A-Za-z]{48,50}/,
      minEntropy: 3.5,
      variables: ['DWOLLA_APP_KEY', 'DWOLLA_KEY'],
      identifier: true,
    },
    {
      id: 'dwolla-app-secret',
      title: 'application secret',
      names: ['dwolla'],
      about: /secret/i,
      pattern: /[0-9A-Za-z]{48,50}/,
      minEntropy: 3.5,
      variables: ['DWOLLA_APP_SECRET', 'DWOLLA_SECRET'],
      companions: ['dwolla-app-key'],
    },
  ],
};
